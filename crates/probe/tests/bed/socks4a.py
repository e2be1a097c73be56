#!/usr/bin/env python3
"""A SOCKS 4 and 4a server that hands on connections for anybody: Debian has none that speaks only these.

    socks4a.py PORT

Requests as in SOCKS: A protocol for TCP proxy across firewalls (Ying-Da Lee), and its 4a extension:
VN 4, CD 1, port, address, user, NUL; where the address is 0.0.0.x, the host's name and NUL follow.
"""
import select
import socket
import socketserver
import struct
import sys


class Relay(socketserver.BaseRequestHandler):
    def handle(self):
        self.request.settimeout(10)
        try:
            version, command, port, address = struct.unpack(">BBH4s", self.exactly(8))
            if version != 4:
                return
            self.text()
            host = self.text().decode() if address[:3] == b"\0\0\0" and address[3] else socket.inet_ntoa(address)
            if command != 1:
                return self.request.sendall(b"\0\x5b" + bytes(6))
            other = socket.create_connection((host, port), timeout=5)
        except (OSError, ValueError, struct.error):
            try:
                self.request.sendall(b"\0\x5b" + bytes(6))
            except OSError:
                pass
            return
        with other:
            self.request.sendall(b"\0\x5a" + bytes(6))
            pass_on(self.request, other)

    def exactly(self, count):
        got = b""
        while len(got) < count:
            more = self.request.recv(count - len(got))
            if not more:
                raise ValueError("the request ends")
            got += more
        return got

    def text(self):
        got = b""
        while not got.endswith(b"\0"):
            if len(got) > 255:
                raise ValueError("the request is too long")
            got += self.exactly(1)
        return got[:-1]


def pass_on(one, other):
    """Hands on both ways until either side ends or is silent for a minute."""
    way = {one: other, other: one}
    while ready := select.select(list(way), [], [], 60)[0]:
        for side in ready:
            try:
                data = side.recv(65536)
                if not data:
                    return
                way[side].sendall(data)
            except OSError:
                return


class Server(socketserver.ThreadingTCPServer):
    allow_reuse_address = True
    daemon_threads = True
    request_queue_size = 128


if __name__ == "__main__":
    Server(("0.0.0.0", int(sys.argv[1])), Relay).serve_forever()
