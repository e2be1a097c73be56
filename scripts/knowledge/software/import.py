#!/usr/bin/env python3
"""Makes Portolan's software tables from the gathered material.

    import.py INPUT_FOLDER OUTPUT_FOLDER

INPUT_FOLDER holds software/software-ports.tsv, software/sources.tsv and other/*.tsv.
Beside this script stand three hand-kept tables: added.tsv (facts read by ourselves, each with
its citation), added-sources.tsv (their bibliography), debian-source-names.tsv (binary package
to source package, for links). Everything that was decided by hand is in the tables below.
No row is invented here: a row is taken, renamed, merged or dropped.
"""
import csv, re, sys
from collections import defaultdict
from pathlib import Path

HERE = Path(__file__).resolve().parent
TRANSPORTS = ["tcp", "udp", "sctp", "dccp"]

# ---------------------------------------------------------------- 1. closed list of categories
CATEGORIES = """ai analytics application backup blockchain database desktop development directory
file-sharing game industrial iot mail media messaging monitoring network orchestration printing
remote-access security storage system voice vpn web""".split()

# gathered category -> ours (a first guess; PRODUCT_CATEGORY below has the last word)
CATEGORY = {"bigdata": "analytics", "self-hosted": "application", "devtool": "development",
            "debugger": "development", "p2p": "file-sharing", "routing": "network", "voip": "voice",
            "other": "system"}

# category -> products, separated by "|": where the gathered category was wrong or too vague
PRODUCT_CATEGORY = {
 "ai": "BirdNET-Go|MCP Context Forge|Qdrant",
 "analytics": "Apache Tika|Grid Engine|HTCondor|Redash|RStudio|Slurm|Slurm nonstop plugin|Umami|Plausible Analytics|Metabase|GoatCounter|Swetrix|Ackee|Aptabase|Rybbit",
 "application": "Budget Board|BookStack|Discourse|Directus|Ghost|HeyForm|Homarr|Homepage|Homer|Dashy|Flame|Glance|Huly|Moodle|Nitropage|NodeBB|Odoo|Postiz|Strapi|Yamtrack|Libredesk|Marketing Dashboard|tracktor|Formbricks|Shlink|Whoogle|SearXNG|Chaskiq|Coral|Nametag|UHF|dictd|Domain Locker|TREK|Typebot|Kasm|Baserow|NocoDB|Linkding|Zammad",
 "backup": "Amanda|Duplicati|Databasus|Postgresus|UrBackup|rclone",
 "database": "Electric SQL|Attu|Hasura|Mongo Express|pgweb|PeerDB",
 "desktop": "dbskkd|KDE Connect|X Font Server|X.Org X server",
 "development": "Appsmith|Concourse CI|Jupyter Server|JupyterHub|Gradio|Woodpecker CI|Prisma|Storybook|Sourcegraph|Subversion svnserve|Sonatype Nexus Repository|Zot Registry|Trigger.dev|Dagu|Automatisch|CodeX Docs|Docker Registry|Azimutt|BoxyHQ Jackson|DrawDB|MockServer|Request Baskets|WhatsApp API Multi Device",
 "directory": "Active Directory Domain Services|FreeRADIUS|LLDAP|Windows Internet Authentication Service",
 "file-sharing": "Aria2|BitTorrent|GNUnet|NZBHydra2|Syncthing|Transmission|Deluge|qBittorrent|File Browser|Filestash|Transfer.sh|Pingvin Share|Jackett|Prowlarr",
 "game": "DOSBox IPX|Foundry Virtual Tabletop|Cyphesis|FiveM|MCSManager|DiscoPanel|RomM|EmulatorJS|ownfoil|Struxa|GameSpy|Puck",
 "iot": "HA-Bridge|MQTT broker|HyperHDR|Hyperion|TeslaMate|ChirpStack|Traccar|PS5-MQTT|TasmoCompiler|TasmoAdmin",
 "mail": "Maildev|Mail-Archiver|Mailtrain|DCC (Distributed Checksum Clearinghouses)|Stalwart|MailCatcher NG|Proxmox Mail Gateway",
 "media": "Booklore|motionEye|davos|Beets|booksonic-air|ErsatzTV|imgproxy|Lavalink|Minisatip|PeerTube|PhotoPrism|SinusBot|SyncLounge|TubeSync|Tunarr|Ubooquity|Wyze Bridge|RSSHub|VDR|Channels DVR|Tube Archivist|Manyfold|CommaFeed|Shinobi|Castopod|NxWitness|Agent DVR|RTSP Stream Hub",
 "messaging": "ngIRCd|ZNC|Quassel IRC core|Quassel Web|The Lounge|Matrix Conduit|Matrix Synapse|Soketi|INN|Limnoria|InspIRCd",
 "monitoring": "Checkmk|Statping|syslog-ng|Argus|PeaNUT|Uptime Kuma|iPerf3|darkstat|AE NetScope|OpenPegasus|FreeIPMI|pingd|LibreSpeed|OpenSpeedTest|MySpeed",
 "network": "AdGuard Home|AdGuardHome Sync|conntrackd|DDNS-Updater|iVentoy|Kea Control Agent|NetBox|netboot.xyz|NSD|PowerDNS Authoritative Server|PowerDNS Recursor|Technitium DNS|TP-Link Omada Controller|UniFi Network Application|UniFi OS Server|Unbound|Windows DHCP Server|Windows Remote Installation|WINS|WatchYourLAN|Windows UPnP Device Host",
 "orchestration": "Argo Workflows|Kestra|Kubernetes Event exporter|Semaphore UI|ExternalDNS|Grafana Operator|RabbitMQ Cluster Operator|Flux|Argo CD|HashiCorp Consul|Portainer|Windows Failover Cluster",
 "remote-access": "OpenSSH|Apache Guacamole|GoToMeeting|Nexterm|SealSkin",
 "security": "OAuth2 Proxy|SuperTokens|i2pd|I2P|Anubis|Tinyauth|Ldap-auth|Keylime",
 "storage": "CTDB|Garage|MaxIO|iSNS server",
 "system": "BOINC|clockspeed|Folding@home|gpsd|SAP Host Agent|usbip|USB Redirector|LIRC lircd|LIRC UDP driver|LTTng live|Windows RPC over HTTP",
 "voice": "coturn|LiveKit|Mumble|TeamSpeak 2|TeamSpeak 3|Ventrilo",
 "vpn": "Teredo|Gluetun|SixXS AICCU",
 "web": "Nginx Proxy Manager|Zoraxy|Byparr|FlareSolverr|Prerender|Pangolin",
}

# ---------------------------------------------------------------- 2. one spelling per product
# ours -> gathered spellings, separated by "|"
RENAME = {
 "Actual Budget": "Actual", "AFFiNE": "Affine (Community)|Affine Pro", "AdGuardHome Sync": "Adguardhome-sync",
 "aMule": "Amule", "Apache Airflow": "Apache-Airflow", "Apache CouchDB": "Apache-CouchDB|CouchDB + Clouseau",
 "Apache Guacamole": "Apache-Guacamole", "Apache Superset": "Superset (Unofficial)", "Apache Tika": "Apache-Tika",
 "Apache Tomcat": "Apache-Tomcat", "Apache Hadoop HDFS": "Hadoop HDFS NameNode|Hadoop HDFS DataNode (2.x)",
 "Apprise API": "Apprise", "Alertmanager": "Prometheus-Alertmanager", "Blackbox exporter": "Prometheus-Blackbox-Exporter",
 "Bitfocus Companion": "Bitfocus-Companion", "BoxyHQ Jackson": "BoxyHQ Jackson (SAML to OAuht) - No Database",
 "Cal.com": "Calcom|Cal.com - No Database", "Ceph": "Ceph monitor|Ceph OSD/MDS", "Checkmk": "CheckMK RAW",
 "Chatto": "Chatto (single binary)", "ChiefOnboarding": "Chief-Onboarding", "CloudBeaver": "Cloudbeaver",
 "Collabora Online": "Collabora Office", "Crawlab": "Crawlab (Master)", "davos": "Davos", "Deluge": "Deluge Torrent",
 "Directus": "Directus + MySQL", "DocuSeal": "Docuseal", "Drizzle Gateway": "drizzle gateway", "Electric SQL": "Electricsql",
 "EMBY Stat": "Embystat", "EMQX": "Emqx Enterprise", "EmulatorJS": "Emulatorjs", "EteSync": "ETESync", "EverShop": "Evershop",
 "Fider": "Fider - No Database", "Firefly III": "Firefly", "FiveM": "FiveM Server", "Flatnotes": "Flatnotes (TOTP)",
 "FlexGet": "Flexget", "Form.io": "Formio", "Foundry Virtual Tabletop": "Foundryvtt", "FrostWire": "Frostwire",
 "Garage": "Garage S3 with Web UI", "Garry's Mod": "Garrys Mod", "Gel (EdgeDB)": "Edgedb|Gel",
 "GeoServer": "GeoServer & PostGIS", "Ghost": "Ghost - No Database", "GlitchTip": "Glitchtip", "GoatCounter": "Goatcounter",
 "HandBrake Web": "Handbrake Web", "HA-Bridge": "Habridge", "Hasura": "Hasura - No Database", "Heimdall": "Heimdall-Dashboard",
 "HTPC Manager": "Htpcmanager", "InfluxDB": "InfluxDb2", "Joplin Server": "Joplin", "Jupyter Server": "Jupyter Notebook Python|Jupyter Tensorflow",
 "Karakeep": "KaraKeep|Hoarder", "Kopano": "Zarafa / Kopano", "Kubo (IPFS)": "IPFS (Kubo)|Kubo", "Label Studio": "Labelstudio",
 "LanguageTool": "LanguageTool Server", "LibreSpeed Rust": "Librespeed-Rust", "Linkding": "Linkding Plus", "LiveKit": "Livekit",
 "LobeChat": "Lobe Chat|LobeHub", "Mailtrain": "Mailtrain V2(Beta)", "Mattermost": "Mattermost Entreprise Edition E0|Mattermost Team Edition",
 "MatterJS Server": "MatterJS-Server", "Matrix Synapse": "Matrix Synapse - No Database|Element Synapse", "Maybe": "Maybe Finance",
 "Mealie": "Mealie (sqlite version)", "MetaMCP": "Metamcp", "MikroTik RouterOS": "Mikrotik", "MindsDB": "Mindsdb", "Moodle": "Moodle LMS",
 "motionEye": "Motioneye", "mStream": "Mstream", "n8n": "n8n Queue Mode|n8n.io", "netboot.xyz": "Netbootxyz", "NetBox": "Netbox",
 "New API": "Newapi", "ngIRCd": "Ngircd", "NZBHydra2": "Nzbhydra2", "Obsidian LiveSync": "Obsidian-LiveSync",
 "OpenClaw": "Openclaw", "OpenObserve": "Openobserve", "OpenPanel": "Openpanel", "OpenVSCode Server": "Openvscode-server",
 "OSCam": "Oscam", "Outline": "Getoutline", "Paperless-ngx": "Paperless|Paperless-ng", "PG Back Web": "Pgbackweb",
 "PhotoPrism": "Photoprism (vbbot)", "Pingvin Share": "Pingvinshare", "Plausible Analytics": "Plausible v2.1.4",
 "Plex Media Server": "Plex Media Server (ARM)", "Proxmox Backup Server": "Proxmox-Backup-Server", "Proxmox Mail Gateway": "Proxmox-Mail-Gateway",
 "Proxmox VE exporter": "Prometheus-PVE-Exporter|Proxmox VE Exporter", "PVEScripts Local": "PVE-Scripts-Local", "Pydio Cells": "Pydio-cells",
 "Qdrant": "Qdrant Vector Database", "Quassel IRC core": "quassel-core", "Quassel Web": "quassel-web", "rclone": "Rclone|rclone Web GUI",
 "Reactive Resume": "Reactive-Resume", "Redis": "Redis Sentinel", "Resilio Sync": "Resilio-sync", "Reveal.js": "RevealJS",
 "Silex": "silex-platform", "Semaphore UI": "Semaphore", "SiYuan": "Siyuan", "Sonatype Nexus Repository": "Nexus3|Nexus Arm|Sonatype Nexus|Nexus Repository",
 "Splunk": "Splunk-Enterprise", "Stalwart": "Stalwart Mail Server", "Statping": "Statping-NG", "Stirling PDF": "Stirling-PDF|stirling",
 "SyncLounge": "Synclounge", "Tandoor Recipes": "Tandoor", "The Lounge": "Thelounge", "Trigger.dev": "Trigger", "TriliumNext": "Trilium",
 "Umami": "umami-only", "UniFi OS Server": "UniFi-OS-Server", "VSCodium web": "Vscodium-web", "code-server": "vscode via code-server",
 "Webcam Server": "Webcam_server", "WhatsApp API Multi Device": "WhatsApp API Multi Device Version", "wger": "Wger",
 "ZNC": "Znc", "Zot Registry": "Zot-Registry", "Z-Wave JS UI": "Zwave-JS-UI", "WildFly (JBoss)": "JBoss / WildFly|WildFly|JBoss (debug)",
 "Siemens S7 PLC": "Siemens S7 PLC (S7comm over ISO-TSAP)", "Check Point FireWall-1": "Check Point FireWall-1 topology",
 "Channels DVR": "Channels",
 "Postgrey": "Postgrey (RHEL/Fedora)", "policyd": "policyd (Postfix)", "Amavis": "Amavis (reinjection)",
 "BitTorrent": "BitTorrent (3.1 and earlier)|BitTorrent (3.2 and later)", "eDonkey2000": "eDonkey2000 server",
 "JonDo (JAP)": "JAP / JonDo", "Node.js": "Node.js (legacy debugger)",
 # games: the same game under two spellings
 "Quake II": "Quake 2", "Quake III Arena": "Quake 3: Arena", "Counter-Strike 2D": "CS2D", "Serious Sam II": "Serious Sam 2",
 "Call of Duty 4: Modern Warfare": "Call of Duty 4",
 "Half-Life: Opposing Force": "Opposing Force", "Pirates, Vikings, and Knights II": "Pirates Vikings & Knights II",
 "Soldier of Fortune 2": "Soldier Of Fortune 2: Gold Edition", "Mumble": "Mumble - GT Murmur", "Luanti (Minetest)": "Minetest|Luanti",
 "Star Wars Jedi Knight II: Jedi Outcast": "Jedi Knight II: Jedi Outcast", "San Andreas Multiplayer": "Grand Theft Auto: San Andreas Multiplayer",
 "Shogo: Mobile Armor Division": "Shogo|Shogo: Mobile Armour Division",

 "Doom 3": "Doom3", "AssaultCube": "Assault Cube", "Return to Castle Wolfenstein": "Return To Castle Wolfenstein",
 "World of Padman": "World Of Padman", "Terraria": "Terraria Server", "The Ship": "The Ship: Murder Party",
 "Savage: The Battle for Newerth": "Savage: The Battle for Newerth/Savage XR", "NASCAR Racing 2002/2003": "NASCAR Racing 2002/03 1 player",
 "Tribes (Starsiege)": "Tribes 1: Starsiege", "QuakeWorld": "Quake World", "MechWarrior 4": "Mechwarrior 4",
 # exporters: the list's wording made plain
 "HAProxy": "HA Proxy (v2+)", "cAdvisor": "cAdvisor (Container Advisor)|cAdvisor (Container Advisor) alternate port",
 "OpenStack exporter": "Openstack exporter", "IPMI exporter": "SoundCloud's IPMI Exporter",
 "uWSGI exporter": "uWSGI Expoter", "Icinga2 exporter": "A Icinga2 exporter", "OP5 Monitor exporter": "A OP5 Monitor exporter",
 "mtail": "Google's mtail log data extractor", "OpenStack Ceilometer exporter": "Openstack Ceilometer exporter",
 "ZFS exporter": "ZFS exporter (pdf)", "Traffic Server exporter": "trafficserver exporter",
}

# ---------------------------------------------------------------- 3. rows left out
# (port, transport or "*", gathered product, reason)
DROP = [
 ("22", "tcp", "BorgWarehouse", "sshd inside an app container, not the app"),
 ("2222", "tcp", "Openssh-server", "packager's port; OpenSSH itself is cited at 22"),
 ("3389", "tcp", "Rdesktop", "desktop image"), ("3000", "tcp", "Filezilla", "desktop image"),
 ("3000", "tcp", "Firefox", "desktop image"), ("5800", "tcp", "Firefox", "desktop image"),
 ("5800", "tcp", "Tor Browser", "desktop image"), ("3000", "tcp", "Webtop", "desktop image"),
 ("587", "tcp", "SMTP", "a protocol, not a product (mail client of Home Assistant)"),
 ("993", "tcp", "IMAP", "a protocol, not a product (mail client of Home Assistant)"),
 ("194", "tcp", "IRC", "a protocol, not a product"),
 ("81", "tcp", "Botpress", "packager's port; another packager has 3000"),
 ("3000", "tcp", "Rclone", "packager's port; the Web GUI has 5572"),
 ("3443", "tcp", "Zerotier-One", "a third-party web front end under ZeroTier's name"),
 ("10086", "tcp", "WireGuard", "a third-party web front end under WireGuard's name"),
 ("5335", "tcp", "Unbound", "packager's port; Unbound's own is 53"),
 ("6443", "tcp", "Prometheus Adapter", "chart's own port, misleading beside the API server"),
 ("9093", "tcp", "Prometheus", "that is Alertmanager, which has its own row"),
 ("9094", "tcp", "Prometheus", "that is Alertmanager, which has its own row"),
 ("7777", "tcp", "SABnzbd", "packager's port; 8080 elsewhere"),
 ("8080", "tcp", "marimo", "packager's port; the package itself has 2718"),
 ("8080", "tcp", "Apache Superset", "chart's port; two other packagers have 8088"),
 ("8443", "tcp", "code-server", "image's port; 8080 elsewhere"),
 ("8000", "tcp", "WireGuard Easy", "packager's port; 51821 elsewhere"),
 ("2019", "tcp", "Invoice Ninja", "the web server inside the image, not the app"),
 ("8080", "tcp", "Zabbix server", "the separate web front end's image"),
 ("10050", "tcp", "Zabbix server", "the agent's port, which has its own row"),
 ("4001", "tcp", "Emulatorjs", "the IPFS node inside the image"),
 ("10113", "tcp", "quassel-core", "container-side port of ident"),
 ("5514", "udp", "syslog-ng", "container-side port, host side 514"),
 ("6601", "tcp", "syslog-ng", "container-side port, host side 601"),
 ("4001", "tcp", "Kubernetes", "SELinux label for an obsolete etcd port"),
 ("4194", "tcp", "Kubernetes", "SELinux label for an obsolete cAdvisor port"),
 ("10250", "tcp", "Kubernetes", "SELinux label; the kubelet has a first-hand row"),
 ("6969", "tcp", "Tor", "SELinux label, no default of Tor"),
 ("9150", "tcp", "Tor", "SELinux label; Tor Browser has its own row"),
 ("9898", "tcp", "PostgreSQL", "SELinux label; the port is Pgpool-II's"),
 ("8775", "tcp", "OpenStack Neutron", "SELinux label; the port is Nova's metadata service"),
 ("9697", "tcp", "OpenStack Neutron", "SELinux label, doubtful"),
 ("27015", "tcp", "Steam", "a firewall profile's catch-all, no product"),
 ("27016", "tcp", "SEDS Serious Sam", "name unclear, port shared with other Serious Sam rows"), ("27016", "udp", "SEDS Serious Sam", "name unclear, port shared with other Serious Sam rows"),
 ("9586", "tcp", "Rust (wg(8))", "the list's cell was cut, no product name"), ("9688", "tcp", "Go", "the list's cell was cut, no product name"),
]
# HPLIP: SELinux's hplip label covers the printers' raw ports; only the daemon's own are kept.
KEEP_HPLIP = {"1782", "2207", "2208"}
# ranges of one product that other rows give number by number: split, then merged
SPLIT = {("1433", "1434", "Microsoft SQL Server"), ("4505", "4506", "Salt"), ("27017", "27019", "MongoDB"),
         ("5666", "5667", "Nagios NRPE"), ("6081", "6082", "Varnish Cache"), ("5280", "5281", "Prosody"),
         ("3000", "3001", "ntop"), ("6543", "6544", "MythTV")}
# after a split: numbers that belong to another product or transport
DROP_AFTER_SPLIT = {("1434", "tcp", "Microsoft SQL Server"): "the browser service is udp",
                    ("5667", "tcp", "Nagios NRPE"): "NSCA's port", ("5667", "udp", "Nagios NRPE"): "NSCA's port",
                    ("5666", "udp", "Nagios NRPE"): "profile opens udp too; NRPE is tcp"}
# one gathered product, another product at this port
REPRODUCT = {("5601", "tcp", "OpenSearch"): "OpenSearch Dashboards", ("26379", "tcp", "Redis Sentinel"): "Redis",
             ("27015", "udp", "Synergy"): "Synergy (game)", ("57000", "tcp", "Channels"): "Channels app"}

# ---------------------------------------------------------------- 4. roles
# gathered role (lower case) -> ours
ROLE = {
 "http ui": "web interface", "http service": "web service", "https ui": "web interface over TLS", "control api": "control interface",
 "game server or peers": "game traffic", "client": "game client", "dev server": "development server", "client api": "client connections",
 "protocol service": "device protocol", "http": "HTTP service", "https": "HTTPS service", "peer traffic": "peer traffic", "api": "API", "grpc": "gRPC API", "admin": "administration",
 "tls": "TLS connections", "web http": "web interface", "web": "web interface", "web console": "web interface", "serving api": "API",
 "rest api": "API", "rest": "API", "http api": "HTTP API", "https api": "HTTPS API", "app server": "web application server", "asgi server": "web application server", "wsgi server": "web application server",
 "http server": "web application server", "web ui and api": "web interface and API", "web ui and rpc": "web interface and API", "http ui and api": "web interface and API", "http ui and json-rpc": "web interface and API",
 "web server and api": "web interface and API", "http ui and xml-rpc": "web interface and API", "ipp and web ui": "IPP and web interface", "udp": "discovery", "local udp": "discovery",
 "health": "health checks", "ssh": "SSH", "ssh port": "SSH", "app ui": "web interface", "ui": "web interface", "gui": "web interface", "dashboard": "web interface", "default proxy": "HTTP proxy", "http proxy": "HTTP proxy",
 "port for wiki": "web interface", "the library port": "web interface", "the admin port": "administration", "tftp port": "TFTP boot files", "rtsp port": "RTSP streams", "rtsp": "RTSP streams", "rtmp": "RTMP streams", "webrtc": "WebRTC media", "hls": "HLS streams",
 "app discovery": "SSDP discovery", "required for `make controller discoverable on l2": "SSDP discovery", "service discovery used by dnla and clients": "DLNA discovery",
 "allows clients to discover jellyfin on the local": "client discovery", "unifi stun port": "STUN", "required for device communication": "device communication", "unifi web admin port": "web interface over TLS",
 "unifi guest portal https redirect port": "guest portal over TLS", "unifi guest portal http redirect port": "guest portal", "required for ap discovery": "access point discovery", "for mobile throughput test": "throughput test", "remote syslog port": "syslog receiver",
 "go2rtc": "go2rtc web interface", "no auth": "web interface without login", "lsp": "language server", "server": "server", "mysql": "client connections", "zookeeper": "cluster traffic", "zookeeper tls": "client connections over TLS",
 "intra": "cluster traffic", "jmx": "JMX", "jmx remote": "JMX", "web tsa": "worker gateway (TSA)", "rails": "application server", "web server": "web interface",
 "client protocol": "client connections", "plaintext metrics": "plaintext metrics", "carbon receiver plain text": "plaintext metrics", "carbon receiver pickle": "pickle metrics", "pickle": "pickle metrics", "carbon aggregator plaintext": "plaintext metrics", "carbon aggregator pickle": "pickle metrics",
 "vmagent graphite": "Graphite input", "vmagent opentsdb": "OpenTSDB input", "vmagent influxdb": "InfluxDB input", "protobuf metrics": "protobuf metrics", "advantage air": "control interface", "non secure": "control interface", "secure": "control interface over TLS",
 "mssql analytics": "analysis services", "mssql broker": "service broker", "mssql browser": "instance browser", "binary": "client connections", "ms theater": "MS Theater", "mms": "MMS streams", "madcap": "multicast address allocation", "port for inbound smtp pings": "SMTP check-ins",
 "server web": "web interface", "vmps": "VLAN membership policy", "sql": "client connections", "rpc": "RPC", "msmq": "message queues", "downlevel clients": "older clients", "olap clients": "OLAP clients",
 "client listener": "client connections", "syslog collector": "syslog receiver", "agent connection service": "agent connections", "agent enrollment service": "agent enrolment", "cluster daemon": "cluster traffic", "openvpn": "service",
 "rom/artwork management interface": "administration", "installation wizard": "installation wizard", "web configuration interface": "web interface", "bg helper": "background helper", "port luanti listens on": "game server", "the port quassel-core listens for connections on": "client connections", "the port for the lazylibrarian webinterface": "web interface",
 "allows http access to the application": "web interface", "port for apprise's interface and api": "web interface and API", "http fallback api communication port": "HTTP API", "https sessions and api communication port": "HTTPS API", "port for adguardhome sync's web api": "HTTP API", "api port": "HTTP API", "this is the default port that davos runs under": "web interface",
 "web app and server port": "web interface", "rdp access port": "RDP server", "sync port": "sync protocol", "port": "service", "port znc listens on": "IRC clients", "tcp connection port": "peer traffic", "udp connection port": "peer traffic", "inbound torrent traffic": "peer traffic", "wyoming connection port": "Wyoming voice protocol",
 "communication port": "device communication", "htsp server port": "HTSP streaming", "click'n'load port": "Click'n'Load", "port for prometheus metrics": "metrics", "the port for ldap auth daemon": "authentication daemon", "the port for ldap login page": "login page", "node port": "peer traffic",
 "prometheus node exporter": "metrics", "prometheus pushgateway": "web interface and API", "alert manager cluster": "cluster traffic", "server http": "web interface and API", "master http": "web interface", "jobmanager http": "web interface", "hub http": "hub HTTP", "singleuser http": "notebook server",
 "kafka plaintext": "plaintext clients", "kafka tls": "TLS clients", "listeners controller": "controller traffic", "listeners external": "external clients", "redpanda": "client connections", "broker": "client connections", "broker http": "HTTP API", "control center": "web interface", "mgmt": "web interface and API", "mgmt ssl": "web interface and API over TLS",
 "view": "views", "view ssl": "views over TLS", "query": "queries", "query ssl": "queries over TLS", "search": "search service", "search ssl": "search service over TLS", "analytics": "analytics service", "analytics ssl": "analytics service over TLS", "eventing": "eventing service", "eventing ssl": "eventing service over TLS", "kv": "data service", "kv ssl": "data service over TLS",
 "native": "native clients", "native api": "native API", "ilp": "line protocol input", "postgres": "PostgreSQL protocol", "pg": "PostgreSQL protocol", "ysql": "PostgreSQL protocol", "ycql": "CQL clients", "alternator": "DynamoDB-compatible API", "shard aware": "shard-aware CQL clients", "bolt": "Bolt clients", "tidb": "client connections", "redshift": "client connections", "db2": "client connections",
 "presto": "client connections", "trino": "client connections", "apex http": "APEX web interface", "blob": "blob storage", "queue": "queue storage", "table": "table storage", "control": "control", "proxy": "proxy", "master dashboard": "master web interface", "tserver dashboard": "tablet server web interface", "schema registry": "schema registry", "rest proxy": "REST proxy",
 "master keydb": "client connections", "primary valkey": "client connections", "sentinel sentinel": "sentinel", "bus": "cluster bus", "primary mysqlx": "X Protocol clients", "galera": "cluster replication", "ist": "incremental state transfer", "sst": "state snapshot transfer", "xds": "xDS configuration", "ml": "machine learning service", "stats": "statistics",
 "steam port (+2)": "Steam traffic", "von  (+3)": "voice over network", "battleeye traffic (+4)": "BattlEye traffic", "steam": "Steam traffic", "udpport": "game traffic", "raw udp": "raw UDP traffic", "reliablemessaging": "reliable messaging", "a2s": "server query", "sourcetv": "SourceTV broadcast", "beacon": "server beacon", "app": "companion app", "webmap": "web map", "web admin": "web interface", "mod server": "mod downloads", "telnet": "telnet console", "rmi": "RMI", "rmi registry": "RMI registry", "shutdown": "shutdown command", "ipfs peering port": "IPFS peers",
 "periphery": "periphery agent", "container": "container registry", "remote desktop": "RDP server", "backend http": "backend HTTP", "toparr": "web interface", "iam http": "IAM API", "s3 http": "S3 API", "s3 grpc": "S3 gRPC", "webdav http": "WebDAV", "filer http": "filer HTTP", "filer grpc": "filer gRPC", "master grpc": "master gRPC", "volume grpc": "volume gRPC",
 "kubernetes api": "API over TLS", "dist": "distribution traffic", "epmd": "Erlang port mapper", "web management": "web interface", "indexer restful api": "indexer API", "server restful api": "server API", "hec": "HTTP event collector", "splunkd": "management API", "indexer": "indexer", "kafka sasl/scram enabled broker": "SASL/SCRAM clients", "kafka sasl/iam access control enabled": "IAM clients",
 "kafka tls public": "public TLS clients", "kafka sasl/scram public enabled broker": "public SASL/SCRAM clients", "kafka sasl/iam public access control enabled": "public IAM clients", "kafka jmx exporter": "metrics", "kafka node exporter": "metrics", "cassandra thrift clients": "Thrift clients", "node": "node communication", "overlay network traffic": "overlay network traffic",
 "saltstack": "master", "nomad http": "HTTP API", "nomad rpc": "RPC", "consul server": "server RPC", "consul dns": "DNS", "consul web ui https": "HTTPS API", "consul grpc tls": "gRPC API over TLS", "storm ui": "web interface", "supervisor": "supervisor slots", "nimbus": "Nimbus", "solr": "HTTP API", "activemq amqp": "AMQP", "activemq mqtt": "MQTT", "activemq openwire": "OpenWire", "activemq websocket": "WebSocket", "ws": "WebSocket",
 "dax cluster unencrypted": "client connections", "dax cluster encrypted": "client connections over TLS", "gunicorn port": "web interface", "tcp": "metrics input", "udp default": "metrics input", "websocket": "WebSocket", "daemon rpc": "daemon RPC", "operator health": "health checks", "msg topology operator health": "health checks", "web services": "web services",
 "server internal": "internal traffic", "query port": "query web interface", "web port": "web interface", "endpoint": "HTTP API", "chat": "chat", "data": "data", "legacy": "control interface", "avatar": "control interface", "device": "device interface", "encrypted websocket": "control interface over TLS", "websocket no ssl": "control interface", "websocket ssl": "control interface over TLS",
 "dlna and status page": "DLNA and status page", "upsd": "upsd", "first brick port": "first storage brick", "clear agent traffic": "agent traffic in the clear", "encrypted agent traffic": "encrypted agent traffic", "voice": "voice", "replication": "replication", " tcp": "transport", "spamc protocol": "spam scan requests",
 "conduit": "cluster conduit", "fabric": "cluster traffic", "flight": "Arrow Flight", "liveness": "health checks", "data plane http": "HTTP gateway", "data plane https": "HTTPS gateway", "data plane control": "control API", "control plane admin api": "administration API", "control plane config server": "configuration server", "taskmanager data": "task manager data", "taskmanager rpc": "task manager RPC", "jobmanager rpc": "job manager RPC", "jobmanager blob": "job manager blobs", "taskmanager internal metrics": "task manager metrics",
 "agent": "agent", "job server": "job server", "api over tls": "API over TLS", "metrics input": "metrics input", "remote control": "remote control", "ingestion": "metrics input", "webhook receiver": "webhook receiver",
 "backup 1": "service", "backup 2": "service", "backup 3": "service", "proxy http": "HTTP proxy", "admin http": "administration API", "admin https": "administration API over TLS", "server https": "web interface and API over TLS", "keeper tcp": "keeper clients", "keeper raft": "keeper consensus", "keeper tcp secure": "keeper clients over TLS", "tcp secure": "native clients over TLS", "interserver": "replication",
 "postgresql": "PostgreSQL protocol", "rest": "API", "registry server http": "registry API", "registry server https": "registry API over TLS", "registry server debug": "registry debug", "elastic": "search node", "management": "management", "gateway server": "web interface and API", "transport": "transport", "default server": "default server", "exporter": "exporter", "proxy grpc internal": "internal gRPC", "data node grpc": "data node gRPC",
 "dashboards http": "web interface", "query http": "web interface and query API", "query grpc": "query gRPC API", "collector zipkin": "collector Zipkin spans", "query healthcheck": "health checks", "prometheus thanos grpc": "gRPC API", "prometheus thanos http": "HTTP API", "receive remote": "remote receiver", "receive capnproto": "Cap'n Proto receiver", "operator webhook": "admission webhook", "webhook https": "admission webhook", "plugin barman cloud health": "health checks",
 "syslog tls": "syslog over TLS", "ldaps": "LDAP over TLS", "federation https": "federation over TLS", "https proxy": "HTTPS proxy", "admin port query": "query administration", "admin port collector": "collector administration", "admin port web": "web administration",
 "inspector (--inspect)": "inspector", "xml": "XML data", "config server": "configuration server", "debug server": "debugger", "ssh query": "SSH query", "api and ui": "web interface and API", "controller and ui": "controller and web interface", "hubble ui frontend http": "Hubble web interface", "hubble ui backend http": "Hubble web interface backend",
 "hubble relay grpc": "Hubble relay gRPC", "hubble relay pprof": "Hubble relay profiling", "agent pprof": "agent profiling", "operator pprof": "operator profiling", "https api": "HTTPS API", "webhooks webhook": "admission webhook", "operator api": "operator API", "dashboard http": "dashboard",
 "query frontend query grpc jaeger": "Jaeger query gRPC", "mimir gossip ring": "gossip ring", "tempo gossip ring": "gossip ring", "loki gossip ring": "gossip ring", "mimir grpc": "gRPC API", "tempo grpc": "gRPC API", "emulator ui": "emulator web interface", "control ui": "control web interface", "notebook ui": "notebook web interface", "scheduler ui": "scheduler web interface",
 "xds and ca plaintext": "xDS and CA in plaintext", "xds and ca tls": "xDS and CA over TLS", "ospf api": "opaque LSA API", "http client api": "HTTP client API", "edge (aws api)": "AWS API gateway", "cluster": "cluster traffic", "container p2p": "peer traffic", "dev and production server": "development and production server",
}
def plain(role):
    """Acronyms as they are written, whatever the source made of them."""
    for word in ("HTTP", "HTTPS", "API", "gRPC", "UI", "TLS"):
        role = re.sub(rf"\b{word}\b", word, role, flags=re.I)
    return role
# (ours product, port) -> role; last word
PRODUCT_ROLE = {
 ("WireGuard", "51820"): "VPN tunnel", ("OpenVPN", "1194"): "VPN tunnel", ("tinc", "655"): "VPN tunnel", ("Squid", "3128"): "HTTP proxy",
 ("Jenkins", "8080"): "web interface", ("Grafana", "3000"): "web interface", ("Docker Registry", "5000"): "registry API", ("HP JetDirect", "9100"): "printing", ("Toxiproxy", "8474"): "control API", ("ClickHouse", "9004"): "MySQL protocol", ("MQTT broker", "1883"): "MQTT", ("AMQP 0-9-1 broker", "5672"): "AMQP", ("ManageSieve server", "4190"): "ManageSieve",
 ("MinIO", "9000"): "S3 API", ("Plex Media Server", "32400"): "web interface and API", ("Prometheus", "9090"): "web interface and API", ("Alertmanager", "9093"): "web interface and API", ("Traefik", "8080"): "dashboard and metrics",
 ("Kubernetes API server", "6443"): "API over TLS", ("Apache CouchDB", "5984"): "HTTP API", ("Apache CouchDB", "6984"): "service", ("Dragonfly", "6379"): "client connections", ("Redis", "6379"): "client connections", ("Redis", "6380"): "client connections over TLS",
 ("MongoDB", "27017"): "client connections", ("PostgreSQL", "5432"): "client connections", ("MySQL", "3306"): "client connections", ("MariaDB", "3306"): "client connections", ("Microsoft SQL Server", "1433"): "client connections",
 ("Apache ZooKeeper", "2181"): "client connections", ("Apache ZooKeeper", "2888"): "follower connections", ("Apache ZooKeeper", "3888"): "leader election", ("RabbitMQ", "15672"): "management interface and API", ("Memcached", "11211"): "client connections",
 ("FRRouting zebra", "2600"): "zebra service", ("Puppet", "8140"): "server", ("Salt", "4505"): "master", ("Salt", "4506"): "master", ("VNC", "5900"): "VNC display 0", ("TeamViewer", "5938"): "remote control", ("Git daemon", "9418"): "version control server",
 ("INN", "119"): "NNTP", ("ClamAV clamd", "3310"): "scan requests", ("Subversion svnserve", "3690"): "version control server", ("Network UPS Tools", "3493"): "upsd", ("X Font Server", "7100"): "fonts", ("Asterisk", "5060"): "SIP", ("Varnish Cache", "6081"): "HTTP cache", ("Varnish Cache", "6082"): "management console",
 ("Apache Tomcat", "8080"): "HTTP connector", ("Apache Tomcat", "8443"): "HTTPS connector", ("Eclipse Jetty", "8080"): "HTTP server", ("Eclipse Jetty", "8443"): "HTTPS server", ("Ghost", "2368"): "web interface", ("Gitea", "3000"): "web interface", ("Odoo", "8069"): "web interface", ("Redmine", "3000"): "web interface", ("SonarQube", "9000"): "web interface",
 ("draw.io", "8080"): "web interface", ("Passbolt", "8080"): "web interface", ("Passbolt", "4433"): "web interface over TLS", ("Attu", "3000"): "web interface", ("CrateDB", "4200"): "HTTP API", ("OpenSearch Dashboards", "5601"): "web interface", ("Tor", "9001"): "relay (OR) port", ("NATS", "4222"): "client connections", ("Bitcoin Core", "8333"): "peer traffic",
 ("Elasticsearch", "9300"): "transport", ("KDE Connect", "1714-1764"): "device pairing and traffic", ("TeamSpeak 3", "9987"): "voice", ("Amavis", "10025"): "reinjection SMTP", ("Node.js", "5858"): "legacy debugger", ("WildFly (JBoss)", "8787"): "debugger", ("WildFly (JBoss)", "9990"): "management", ("Ceph", "6789"): "monitor", ("Ceph", "6800-7300"): "daemon range",
 ("Apache Hadoop HDFS", "50010"): "DataNode data transfer (Hadoop 2)", ("1Password Connect", "11223"): "bus", ("InfluxDB", "8181"): "HTTP API", ("Minecraft", "25565"): "game server", ("Terraria", "7777"): "game server", ("Apache HTTP Server", "80"): "HTTP server",
 ("CUPS", "631"): "IPP and web interface", ("rsyslog", "514"): "syslog receiver", ("GitLab Runner", "8093"): "session server", ("Kong", "8000"): "HTTP proxy", ("Kong", "8001"): "administration API", ("Kong", "8444"): "administration API over TLS", ("Kong", "10254"): "health checks",
 ("kubelet", "10250"): "API over TLS", ("JanusGraph", "8182"): "Gremlin server", ("MLflow", "5000"): "web interface and API", ("netboot.xyz", "69"): "TFTP boot files", ("OAuth2 Proxy", "4180"): "HTTP proxy", ("VictoriaMetrics", "8428"): "web interface and API", ("Dex", "5556"): "HTTP service",
}

# ---------------------------------------------------------------- 5. how far a source can be trusted
FIREWALLS = {"deb-gufw", "deb-shorewall", "deb-firehol-common", "deb-firewalld", "terraform-aws-sg"}
ALLOCATION = {"prometheus-ports-wiki-copy"}
PACKAGERS = {"bitnami-charts", "caprover", "coolify", "dokploy", "linuxgsm", "linuxserver-docs", "pelican-eggs",
             "prometheus-helm-charts", "proxmoxve", "truenas"}
THIRD = FIREWALLS | {"gamedig", "homeassistant", "testcontainers-java", "zgrab2"}
# protocol scanners and policy labels say "customary here", not "the product's default"
CUSTOM = FIREWALLS | {"zgrab2", "selinux-policy"}

def trust(source):
    if source in ALLOCATION: return "allocation"
    if source in PACKAGERS: return "packager"
    if source in THIRD: return "third-party"
    if source == "selinux-policy" or source.startswith("deb-"): return "distribution"
    return "first-hand"
TRUST = ["first-hand", "distribution", "third-party", "packager", "allocation"]

# ---------------------------------------------------------------- 6. bibliography
PUBLISHER = {"bitnami-charts": "Bitnami", "caprover": "CapRover", "ceph": "Ceph", "coolify": "Coolify", "docker-cli": "Docker",
 "dokploy": "Dokploy", "frr": "FRRouting", "gamedig": "node-gamedig authors", "homeassistant": "Home Assistant", "istio": "Istio authors",
 "kubernetes": "Kubernetes authors", "linuxgsm": "LinuxGSM", "linuxserver-docs": "LinuxServer.io", "ms-support-articles": "Microsoft",
 "nodejs": "OpenJS Foundation", "pelican-eggs": "Pelican", "prometheus-helm-charts": "Prometheus community",
 "prometheus-ports-wiki-copy": "Prometheus wiki (copy by benzaidfoued)", "proxmoxve": "community-scripts", "rustdesk-server": "RustDesk",
 "selinux-policy": "Fedora", "terraform-aws-sg": "terraform-aws-modules", "testcontainers-java": "Testcontainers", "truenas": "iXsystems",
 "vllm": "vLLM authors", "zgrab2": "ZMap project"}
LICENCE = {"GPL": "GPL (version not read)", "GPL-2+": "GPL-2.0-or-later", "GPL-2": "GPL-2.0-only", "GPL-3+": "GPL-3.0-or-later", "GPL-2.0": "GPL-2.0-only", "GPL-3.0": "GPL-3.0-only",
 "GPL-3": "GPL-3.0-only", "Expat": "MIT", "MIT License": "MIT", "Apache Software License": "Apache-2.0", "BSD License": "BSD (variant not read)", "BSD-3-clause": "BSD-3-Clause", "BSD-2-clause": "BSD-2-Clause",
 "GNU General Public License v2 (GPLv2)": "GPL-2.0-only", "GNU Affero General Public License v3": "AGPL-3.0-only", "AGPL-3.0": "AGPL-3.0-only", "LGPL-3.0": "LGPL-3.0-only", "Freely Distributable": "BSD (variant not read)", "Zope Public License": "ZPL-2.1", "PostgreSQL Licence": "PostgreSQL",
 "GPL-2+ with OpenSSL exception": "GPL-2.0-or-later", "LGPL-2.1+": "LGPL-2.1-or-later", "GPL-2.0+": "GPL-2.0-or-later", "GPL-3.0+": "GPL-3.0-or-later", "LGPL-3.0+": "LGPL-3.0-or-later", "LGPL-3+": "LGPL-3.0-or-later", "LGPL-2.1": "LGPL-2.1-only", "zlib": "Zlib", "CC0": "CC0-1.0", "see Debian copyright file": "see the Debian copyright file", "see the Debian copyright file of the source package": "see the Debian copyright file", "see package": "see the package", "none stated in the copy; Prometheus project is Apache-2.0; facts only": "none stated in the copy (facts only)"}


def read(path):
    with open(path, encoding="utf-8", newline="") as f:
        return list(csv.DictReader(f, delimiter="\t", quoting=csv.QUOTE_NONE))

def source_id(raw):
    return re.sub(r"[^a-z0-9]+", "-", raw.lower()).strip("-")

def clean_name(name, renames, allocated):
    name = re.sub(r"[\u2122\u00ae]", "", name).strip()
    name = re.sub(r" \((MySQL|PostgreSQL|SQLite|MariaDB)\)$", "", name)
    if allocated or name.endswith("Exporter"):
        if name not in renames:
            name = re.sub(r"^A (?=[A-Z])", "", name)
            name = re.sub(r"\bExporter\b", "exporter", name)
            name = re.sub(r"^Openstack\b", "OpenStack", name)
    return renames.get(name, name)

def span(port):
    lo, _, hi = port.partition("-")
    return int(lo), int(hi or lo)

def main(inputs, output):
    inputs, output = Path(inputs), Path(output)
    renames = {old: new for new, olds in RENAME.items() for old in olds.split("|") if old}
    drops = {(p, t, n): why for p, t, n, why in DROP }
    categories = {n: c for c, names in PRODUCT_CATEGORY.items() for n in names.split("|")}
    dropped, merged = [], {}
    gathered = []
    for r in read(inputs / "software/software-ports.tsv"):
        parts = [(r["port_lo"], r["port_hi"])]
        if (r["port_lo"], r["port_hi"], r["software"]) in SPLIT:
            parts = [(str(n), str(n)) for n in range(int(r["port_lo"]), int(r["port_hi"]) + 1)]
        for lo, hi in parts:
            port = lo if lo == hi else f"{lo}-{hi}"
            key = (port, r["proto"], r["software"])
            why = drops.get(key)
            if not why and len(parts) > 1: why = DROP_AFTER_SPLIT.get(key)
            if not why and "packager-specific" in r["note"]: why = "packager's port, other sources agree on another"
            if not why and r["software"] == "HPLIP" and port not in KEEP_HPLIP: why = "SELinux printer label, not the daemon's port"
            if why:
                dropped.append((port, r["proto"], r["software"], r["source_id"], why)); continue
            sources = [source_id(s) for s in r["source_id"].split(";")]
            product = REPRODUCT.get(key) or clean_name(r["software"], renames, set(sources) <= ALLOCATION)
            role = ROLE.get(r["role"].lower().strip(), ROLE.get(r["role"].lower(), r["role"].strip()))
            category = CATEGORY.get(r["category"], r["category"])
            gathered.append(dict(port=port, transport=r["proto"], product=product, category=category, role=role, was=r["default_kind"],
                                 # Debian paths are given without the leading slash, as in the package's own list
                                 cites=[(s, l.strip().lstrip("/")) for s, l in zip(sources, r["source_locator"].split(";"))], note=r["note"], order=0))
            assert len(sources) == len(r["source_locator"].split(";")), r
    for r in read(HERE / "added.tsv"):
        gathered.append(dict(port=r["port"], transport=r["transport"], product=r["product"], category=r["category"], role=r["role"], was=r["kind"],
                             cites=[(r["source"], r["locator"])], note=r["note"], order=1))
    # one row a port, transport and product
    for g in gathered:
        merged.setdefault((g["port"], g["transport"], g["product"]), []).append(g)
    # one category a product: the hand list, else what we added, else the commonest gathered one that says something
    votes = defaultdict(lambda: defaultdict(int))
    for g in gathered:
        votes[g["product"]][g["category"]] += 1000 if g["order"] else 0 if g["category"] == "application" else 10 if g["category"] != "system" else 1
    def category(product):
        if product in categories: return categories[product]
        return max(sorted(votes[product]), key=lambda c: votes[product][c])
    rows = []
    for (port, transport, product), group in merged.items():
        cites = {}
        for g in group:
            for s, l in g["cites"]: cites.setdefault((s, l.strip()), None)
        # one citation a source is enough when the same source comes twice with the same file
        cites = sorted(cites, key=lambda c: (TRUST.index(trust(c[0])), c[0], c[1]))
        seen, kept = set(), []
        for s, l in cites:
            if s not in seen: kept.append((s, l)); seen.add(s)
        sources = {s for s, _ in kept}
        # twins: a firewall profile that opens tcp and udp says nothing of the transport when somebody else does
        if sources == {"deb-gufw"} and any("tcp and udp" in g["note"] for g in group):
            twin = merged.get((port, "udp" if transport == "tcp" else "tcp", product), [])
            if any(s != "deb-gufw" for g in twin for s, _ in g["cites"]):
                dropped.append((port, transport, product, "deb:gufw", "profile opens both transports, other sources name the other one")); continue
        lo, hi = span(port)
        if sources <= ALLOCATION: kind = "allocated"
        elif sources <= FIREWALLS: kind = "convention"
        elif hi > lo: kind = "range"
        elif sources <= CUSTOM: kind = "convention"
        elif any(g["was"] == "dev-server" for g in group): kind = "dev-server"
        elif all(g["was"] == "convention" and g["order"] for g in group if not {s for s, _ in g["cites"]} <= ALLOCATION): kind = "convention"
        else: kind = "default"
        def weight(g):
            vague = g["role"] in ("web interface", "web service", "service", "HTTP service", "control interface", "game traffic")
            return (vague, min(TRUST.index(trust(s)) for s, _ in g["cites"]), g["role"] == "service", g["role"] == "web service")
        best = min(group, key=weight)
        role = plain(PRODUCT_ROLE.get((product, port), best["role"]))
        notes = []
        for g in group:
            for n in g["note"].split(";"):
                n = n.strip() if g["order"] else tidy_note(n.strip(), sources)
                if n and n not in notes: notes.append(n)
        rows.append([port, transport, product, category(product), role, kind, ";".join(s for s, _ in kept), ";".join(l for _, l in kept), "; ".join(notes)])
    disagree(rows)
    rows.sort(key=lambda r: (*span(r[0]), TRANSPORTS.index(r[1]), r[2].casefold(), r[4]))
    write(output / "software.tsv", "port transport product category role kind sources locators note", rows)
    services = make_services(inputs)
    write(output / "services.tsv", "port transport name aliases list sources", services)
    used = {s for r in rows for s in r[6].split(";")}
    write(output / "sources.tsv", "id title publisher date licence link", bibliography(inputs, used | {s[5] for s in services}))
    write(output / "classes.tsv", "id class", [[s, trust(s)] for s in sorted(used)])
    dropped.sort(key=lambda d: (d[4], *span(d[0]), d[2]))
    write(output / "dropped.tsv", "port transport product sources reason", [list(d) for d in dropped])

def tidy_note(note, sources):
    """The gathered notes say how a row was made; only what a reader needs is kept."""
    if len(sources) > 1 and note != "profile opens tcp and udp": return "" if "inferred" in note or "container" in note or "installed by" in note or "assumed" in note or "egg" in note or "label" in note or "definition" in note or "allocated in" in note or "per lgsm" in note else note if note.startswith(("game port", "source names")) else ""
    m = {"allocated in the Prometheus exporter list (2020 copy)": "",
         "container port of the packaged app": "port of the packaged app", "container-side port in the app definition": "port of the packaged app", "as installed by the Proxmox VE Helper-Scripts": "port of the packaged app",
         "transport inferred from the query protocol": "transport inferred", "transport inferred from role": "transport inferred", "as assumed by the Home Assistant client": "as a Home Assistant client expects it",
         "game-panel egg default": "game-panel default"}
    if note in m: return m[note]
    if note.startswith(("SELinux", "profile opens", "game port", "source names", "transport inferred", "image deprecated", "rootless", "older allocation")): return note
    return ""

def disagree(rows):
    """Packagers who give one product's web port differently are both kept, and say so."""
    web = defaultdict(list)
    for r in rows:
        if r[4] in ("web interface", "web service", "web interface over TLS") and all(trust(s) == "packager" for s in r[6].split(";")):
            web[r[2]].append(r)
    for group in web.values():
        ports_of = defaultdict(set)
        for r in group:
            for s in r[6].split(";"): ports_of[s].add(r[0])
        # one packager naming two numbers means two services, not a disagreement
        if len({r[0] for r in group}) > 1 and all(len(p) == 1 for p in ports_of.values()):
            for r in group:
                others = " ".join(sorted({o[0] for o in group} - {r[0]}, key=int))
                r[8] = "; ".join(filter(None, [r[8], f"packagers differ: also {others}"]))

def make_services(inputs):
    rows = set()
    for r in read(inputs / "other/debian-netbase-6.4-services.tsv"):
        if r["proto"] in TRANSPORTS: rows.add((r["port"], r["proto"], r["name"], ";".join((r["aliases"] or "").split()), "netbase", "deb-netbase"))
    for r in read(inputs / "other/firewalld-1.3.3-service-ports.tsv"):
        if r["proto"] in TRANSPORTS and r["port"]: rows.add((r["port"], r["proto"], r["service"], "", "firewalld", "deb-firewalld"))
    for line in (inputs / "other/wireshark-4.0.17-port-dissectors.tsv").read_text().splitlines():
        table, port, name = line.split("\t")
        if port != "0": rows.add((port, table.split(".")[0], name, "", "wireshark", "wireshark"))
    return [list(r) for r in sorted(rows, key=lambda r: (*span(r[0]), TRANSPORTS.index(r[1]), r[2].casefold(), r[2], r[4]))]

def bibliography(inputs, used):
    names = {r["package"]: r["source"] for r in read(HERE / "debian-source-names.tsv")}
    book = {}
    for r in read(HERE / "added-sources.tsv"):
        book[r["id"]] = [r["id"], r["title"], r["publisher"], r["date"], r["licence"], r["link"]]
    for r in read(inputs / "software/sources.tsv"):
        sid, where, version = source_id(r["id"]), r["repo_or_package"], r["commit_or_version"]
        host, _, name = where.partition(":")
        date = r["date"] if re.fullmatch(r"\d{4}-\d{2}(-\d{2})?", r["date"]) and r["date"] != "2026-11-22" else ""
        title = r["title"]
        if host == "github":
            link, publisher = f"https://github.com/{name}/tree/{version}", PUBLISHER[sid]
            date = date or f"commit {version[:12]}"
        elif host == "debian":
            shown = re.sub(r"\+b\d+$", "", version)
            link, publisher = f"https://sources.debian.org/src/{names.get(name, name)}/{shown}/", "Debian"
            title, date = f"Debian package {name} {version}", date or f"version {version}"
        elif host == "npm":
            quoted = name.replace("@", "%40").replace("/", "%2F")
            link, publisher = f"https://libraries.io/npm/{quoted}/{version}", f"{name} authors (npm)"
            title, date = f"npm package {name} {version}", f"version {version}"
        else:
            link, publisher = f"https://libraries.io/pypi/{name}/{version}", PUBLISHER.get(sid, f"{name} authors (PyPI)")
            title, date = (f"Python package {name} {version}" if sid != "homeassistant" else f"Home Assistant Core {version}"), f"version {version}"
        book.setdefault(sid, [sid, title, publisher, date, "", link])
        if not book[sid][4] or book[sid][4].startswith("see"): book[sid][4] = r["licence"]
    for row in book.values():
        parts = [p.strip() for p in row[4].split(";")] if row[4] not in LICENCE else [row[4]]
        row[4] = "; ".join(dict.fromkeys(LICENCE.get(p, p) for p in parts if p))
    return [book[s] for s in sorted(used)]

def write(path, header, rows):
    with open(path, "w", encoding="utf-8", newline="\n") as f:
        f.write("\t".join(header.split()) + "\n")
        for r in rows: f.write("\t".join(map(str, r)) + "\n")

if __name__ == "__main__":
    if len(sys.argv) != 3: sys.exit(__doc__)
    main(sys.argv[1], sys.argv[2])
