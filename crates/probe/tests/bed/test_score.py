#!/usr/bin/env python3
"""Checks score.py without a bed: python3 test_score.py"""
import contextlib
import io
import json
import sys
import tempfile
import types
import unittest
from pathlib import Path

sys.dont_write_bytecode = True
import score

ROW = {
    "id": "ssh", "address": "10.0.0.1", "port": 2222, "transport": "tcp", "usual": 22, "elsewhere": True, "optional": False,
    "industrial": False, "protocol": ["ssh"], "protocol_if": ["tcp-text"], "product": ["OpenSSH", "Open SSH"],
    "product_if": ["SSH server"], "version": ["9.2p1"], "version_if": [], "tls": None, "relay": "refused", "ways": [],
}
RIGHT = {"address": "10.0.0.1", "port": 2222, "transport": "tcp", "protocol": "ssh", "product": "OpenSSH", "version": "9.2p1 Debian-2", "relay": "refused"}
NMAP = """<nmaprun><host><address addr="10.0.0.1"/><ports><port protocol="tcp" portid="2222">
<service name="{name}" method="{method}" product="OpenSSH" version="9.2p1"/></port></ports></host></nmaprun>"""


class Score(unittest.TestCase):
    def run_with(self, answer, row=None, nmap=None, printed=None):
        with tempfile.TemporaryDirectory() as folder:
            rows, results, xml = (Path(folder) / name for name in ("rows", "results", "xml"))
            rows.write_text(json.dumps({**ROW, **(row or {})}))
            results.write_text(json.dumps(answer))
            xml.write_text(nmap or "")
            options = types.SimpleNamespace(rows=rows, results=results, nmap=[xml] if nmap else [], json=False, namespace="none")
            with contextlib.redirect_stdout(io.StringIO()) as out:
                code = score.main(options, printed)
        return code, out.getvalue()

    def test_a_right_answer_passes(self):
        self.assertEqual(self.run_with(RIGHT)[0], 0)
        self.assertEqual(self.run_with({**RIGHT, "protocol": {"id": "ssh"}})[0], 0)

    def test_each_shortcoming_fails(self):
        for lack in ({"protocol": None}, {"protocol": "tcp-text"}, {"product": None}, {"product": "SSH server"}, {"version": None}, {"relay": "proven"}):
            code, out = self.run_with({**RIGHT, **lack})
            self.assertEqual(code, 1, lack)
            self.assertIn("wrong names: 0", out)
        for wrong in ({"protocol": "telnet"}, {"product": "Dropbear"}, {"version": "9.2p11"}, {"version": "9.2p1.1"}, {"version": "8"}):
            code, out = self.run_with({**RIGHT, **wrong})
            self.assertEqual(code, 1, wrong)
            self.assertIn("wrong names: 1", out)

    def test_an_optional_row_may_be_silent_and_not_wrong(self):
        silent = {"address": "10.0.0.1", "port": 2222, "transport": "tcp", "protocol": None}
        optional = {"optional": True, "product": [], "product_if": [], "version": [], "relay": None}
        self.assertEqual(self.run_with(silent, optional)[0], 0)
        self.assertEqual(self.run_with({**silent, "protocol": "http"}, optional)[0], 1)
        self.assertEqual(self.run_with({**silent, "product": "nginx"}, optional)[0], 1)

    def test_tls_must_be_where_it_is(self):
        for tls, passes in (({"starttls": False}, True), ({}, True), (True, True), ({"starttls": True}, False), (None, False)):
            self.assertEqual(self.run_with({**RIGHT, "tls": tls}, {"tls": "inside"})[0] == 0, passes, tls)

    def test_an_open_relay_must_be_proven_in_each_way(self):
        row = {"relay": "proven", "ways": ["http-connect", "http-absolute"]}
        for relay, forms, passes in (("proven", ["http-absolute", "http-connect"], True), ("proven", ["http-connect"], False), ("answers", [], False), ("refused", None, False)):
            self.assertEqual(self.run_with({**RIGHT, "relay": relay, "relay_forms": forms}, row)[0] == 0, passes, (relay, forms))
        self.assertEqual(self.run_with({**RIGHT, "relay": "answers"})[0], 0)

    def test_nmap_is_better_only_by_what_it_recognised(self):
        missing = {**RIGHT, "protocol": None, "product": None, "version": None}
        self.assertIn("is better: 1", self.run_with(missing, nmap=NMAP.format(name="ssh", method="probed"))[1])
        self.assertIn("protocol, product", self.run_with(missing, nmap=NMAP.format(name="ssh", method="probed"))[1])
        self.assertIn("is better: 0", self.run_with(RIGHT, nmap=NMAP.format(name="ssh", method="probed"))[1])
        guess = NMAP.format(name="ssh", method="table").replace('product="OpenSSH" version="9.2p1"', "")
        self.assertIn("is better: 0", self.run_with(missing, nmap=guess)[1])

    def test_nothing_may_be_printed(self):
        self.assertEqual(self.run_with(RIGHT, printed=0)[0], 0)
        self.assertEqual(self.run_with(RIGHT, printed=5)[0], 1)

    def test_whoever_hands_nothing_on_need_not_be_tried(self):
        self.assertEqual(self.run_with({**RIGHT, "relay": "untried"})[0], 0)
        row = {"protocol": ["http"], "product": [], "version": []}
        self.assertEqual(self.run_with({**RIGHT, "protocol": "http", "product": None, "version": None, "relay": "untried"}, row)[0], 1)

    def test_the_name_of_the_protocol_is_no_product(self):
        row = {"product": [], "product_if": ["SSH server"], "version": [], "relay": None}
        own = NMAP.format(name="ssh", method="probed").replace('product="OpenSSH" version="9.2p1"', 'product="SSH server"')
        self.assertIn("nmap is better: 0", self.run_with({**RIGHT, "product": None, "version": None}, row, own)[1])
        named = {**row, "product_if": ["OpenSSH"], "version_if": ["9.2p1"]}
        self.assertIn("nmap is better: 1", self.run_with({**RIGHT, "product": None, "version": None}, named, NMAP.format(name="ssh", method="probed"))[1])


if __name__ == "__main__":
    unittest.main()
