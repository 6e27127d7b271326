"""`python -m ktimeline` is the command `ktimeline`."""

from ktimeline.cli import main

if __name__ == "__main__":
    main()
