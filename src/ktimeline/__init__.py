"""ktimeline."""
