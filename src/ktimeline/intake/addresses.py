"""Which machines a web address may lead to: none of the own network, unless that is allowed."""

from __future__ import annotations

import ipaddress
import socket

from ktimeline.intake.formats import UnreadableError

__all__ = ["connect", "is_public"]


def is_public(address: str) -> bool:
    """Tell whether an IP address is one of the open internet.

    Private, loopback, link-local (cloud metadata among them), multicast and reserved ones are not,
    nor those in IPv6 addresses that stand for such (::ffff:10.0.0.1, 64:ff9b::, 6to4, Teredo).

    >>> is_public("93.184.216.34"), is_public("169.254.169.254"), is_public("::ffff:127.0.0.1")
    (True, False, False)
    """
    try:
        found = ipaddress.ip_address(address.partition("%")[0])
    except ValueError:
        return False
    if isinstance(found, ipaddress.IPv6Address):
        inner = found.ipv4_mapped or found.sixtofour or (found.teredo and found.teredo[1])
        if inner is None and found in ipaddress.ip_network("64:ff9b::/96"):
            inner = ipaddress.IPv4Address(int(found) & 0xFFFFFFFF)
        if inner:
            return is_public(str(inner))
    return found.is_global and not found.is_multicast and not found.is_reserved


def connect(host: str, port: int, timeout: float, private: bool) -> socket.socket:
    """Return a connection to a host, to an address that was looked at first.

    The name is looked up once, and the connection goes to the very address that was looked at, so
    that a name cannot turn into another machine in between. Raises UnreadableError for a host that
    does not answer or, unless `private`, is not of the open internet.
    """
    try:
        found = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
    except (OSError, UnicodeError) as error:
        raise UnreadableError(f"the host {host} is not found ({error})") from error
    addresses = dict.fromkeys(str(one[4][0]) for one in found)
    if not private:
        inner = [address for address in addresses if not is_public(address)]
        if inner:
            raise UnreadableError(
                f"{host} is {inner[0]}, an address of this machine or its network; allow it with "
                "--private-addresses if you mean it"
            )
    trouble: OSError | None = None
    for address in addresses:
        try:
            return socket.create_connection((address, port), timeout)
        except OSError as error:
            trouble = error
    raise UnreadableError(f"{host} does not answer ({trouble})")
