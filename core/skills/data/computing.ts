/** Data, infrastructure, security, hardware and software tools beside those of software.ts. Lines as described in ../taxonomy.ts. */
export const computing = `
# Programming languages
Ada programming
Awk!~|AWK scripting|sed and awk
Tcl!~|Tcl/Tk
Smalltalk
Racket!?
OCaml
Nim!?
Crystal!?|Crystal language
Scheme!?
ActionScript
ColdFusion
CoffeeScript > JavaScript
LESS!?|Less CSS > CSS
Hack!?
RPG!?|RPG IV
RPGLE > RPG
AS/400 > RPG
JCL!
CICS
Mainframe|IBM mainframe|Mainframes = Großrechner / Grands systèmes / Sistemas mainframe
z/OS > Mainframe
PostScript
Excel VBA > VBA
Office scripts > VBA
Google Apps Script > JavaScript
AutoLISP > AutoCAD
LabWindows
Scratch!?
Structured text = Kontaktplan|Strukturierter Text|AWL und FUP / Langage ladder|Texte structuré / Lógica de escalera|Texto estructurado > PLC
Ladder logic > PLC
IEC 61131-3 > PLC
CODESYS > PLC
Beckhoff TwinCAT|TwinCAT > PLC
B&R Automation Studio > PLC
WinCC = Prozessvisualisierung / Supervision industrielle / Supervisión industrial > SCADA
Wonderware > SCADA
Ignition SCADA > SCADA
InTouch HMI > SCADA
FactoryTalk > SCADA
Schneider Electric PLC|Omron PLC|Mitsubishi PLC > PLC
Unity Pro > PLC
Modicon > PLC
# Web
Preact > React
SolidJS > JavaScript
Astro!?|Astro framework > JavaScript
Remix!?|Remix run > React
Alpine.js|AlpineJS > JavaScript
htmx
Backbone.js|BackboneJS > JavaScript
Lit!? > JavaScript
Web components > JavaScript
Stencil.js > JavaScript
Polymer!? > JavaScript
RxJS > JavaScript
NgRx > Angular
MobX > React
Zustand!? > React
TanStack Query|React Query > React
React Router > React
Formik > React
Material UI > React
MUI! > React
Ant Design > React
Chakra UI > React
shadcn/ui > React
Radix UI > React
Bulma!? > CSS
Foundation Zurb > CSS
PostCSS > CSS
Styled components > CSS
Emotion CSS|CSS modules|CSS-in-JS > CSS
CSS Grid > CSS
Flexbox > CSS
AJAX
JSON Schema
Handlebars.js
Mustache templates|EJS templates > Handlebars.js
Pug templates
Thymeleaf > Java
Vuex > Vue.js
Pinia > Vue.js
Vuetify > Vue.js
Quasar framework > Vue.js
Rollup!?|Rollup.js
Parcel!?|Parcel bundler
esbuild
Turborepo
Nx monorepo|Monorepo > Turborepo
Lerna.js > Turborepo
Yarn!?
pnpm > Yarn
Gulp
Grunt > Gulp
ESLint
Prettier formatter > ESLint
Deno > JavaScript
Bun!?|Bun runtime > JavaScript
Fastify > Node.js
Koa.js|KoaJS > Node.js
Hapi.js > Node.js
Socket.IO > WebSockets
Meteor.js|MeteorJS > JavaScript
AdonisJS > Node.js
Sails.js > Node.js
Prisma ORM|Prisma!? > Node.js
TypeORM > Node.js
Sequelize > Node.js
Drizzle ORM > Node.js
Knex.js > Node.js
Mongoose!~ > MongoDB
Chart.js > Data visualization
Highcharts > Data visualization
ECharts > Data visualization
Recharts > Data visualization
Plotly > Data visualization
amCharts > Data visualization
Leaflet.js > GIS
Mapbox > GIS
OpenLayers > GIS
Google Maps API > GIS
WebGL > Computer graphics
WebGPU > Computer graphics
Canvas API
SVG!|SVG animation > Canvas API
Progressive web apps|PWA! = - / Applications web progressives / Aplicaciones web progresivas
Service workers > Progressive web apps
Single-page applications
SPA development > Single-page applications
Server-side rendering > Single-page applications
Static site generators > Single-page applications
Jamstack > Single-page applications
Hugo!?
Jekyll > Hugo
Eleventy > Hugo
11ty > Hugo
Elementor > WordPress
WooCommerce development > WordPress
WordPress plugins|WordPress themes > WordPress
Gutenberg blocks > WordPress
Liquid templates|Shopify Liquid > Shopify
Headless CMS
Sanity.io > Headless CMS
Prismic > Headless CMS
Directus > Headless CMS
Internationalization|Internationalisation = Internationalisierung / - / Internacionalización
i18n > Internationalization
Cross-browser compatibility|Browser compatibility|Cross-browser testing
Web performance = Performanceoptimierung / Optimisation des performances / Optimización del rendimiento
Core Web Vitals > Web performance
Performance optimization|Performance optimisation|Page speed optimization > Web performance
Lighthouse audits > Web performance
Web hosting = Webhosting / Hébergement web / Alojamiento web
cPanel > Web hosting
Plesk > Web hosting
Domain management > Web hosting
Caddy server
Traefik > Caddy server
Envoy proxy|Reverse proxy > Caddy server
API gateway|Kong gateway|AWS API Gateway > API
Apigee > API
Azure API Management > API
API testing > API
REST Assured|Insomnia REST > API
Contract testing > API
API security > API
JWT!|JSON Web Tokens > API
Webhooks > API
Protocol Buffers > API
Protobuf > API
Apache Thrift > API
Avro > API
tRPC > TypeScript
Zod validation > TypeScript
Microfrontends|Micro frontends
Module federation > Microfrontends
Spring Batch > Spring
Spring Data > Spring
Spring WebFlux > Spring
Project Reactor > Spring
Quarkus > Java
Micronaut > Java
Vert.x > Java
Play Framework > Scala
Akka|Akka Streams > Scala
Lombok > Java
MapStruct > Java
Guava library > Java
Mockito > Unit testing
PowerMock > Unit testing
JUnit 5 testing > Unit testing
Spock framework > Unit testing
GlassFish > Java
WildFly > Java
Jetty!? > Java
Swing!?|Java Swing > Java
JavaFX > Java
JDBC > Java; SQL
JMS! > Java
Ktor > Kotlin
Kotlin Multiplatform|Kotlin coroutines > Kotlin
Dagger Hilt > Android
Retrofit Android > Android
Room database > Android
UIKit > iOS
Core Data > iOS
Combine framework > iOS
Objective-C runtime > iOS
Cordova > Mobile development
PhoneGap > Mobile development
Capacitor framework > Mobile development
.NET MAUI|MAUI! > .NET
Avalonia UI > .NET
Expo!?|Expo React Native > React Native
Firebase Cloud Messaging > Firebase
Push notifications > Firebase
App Store Connect|App store deployment > Mobile development
Google Play Console > Mobile development
TestFlight > Mobile development
Fastlane > Mobile development
SignalR > .NET
Dapper ORM > .NET
NHibernate > .NET
Razor pages|Razor views > .NET
Umbraco CMS > .NET
Kentico > .NET
DotNetNuke > .NET
NUnit > Unit testing
xUnit > Unit testing
MSTest > Unit testing
Unit test frameworks > Unit testing
RSpec > Unit testing
Jasmine testing > Unit testing
Karma runner > Unit testing
PHPUnit > Unit testing
Vitest > Unit testing
Testing Library > Unit testing
Puppeteer!~ > Test automation
WebdriverIO > Test automation
Protractor > Test automation
TestCafe > Test automation
Robot Framework > Test automation
Katalon > Test automation
Ranorex > Test automation
Tricentis Tosca|Tosca!? > Test automation
Gatling > Performance testing
k6 testing > Performance testing
LoadRunner > Performance testing
Locust!? > Performance testing
BlazeMeter > Performance testing
Zephyr!? > Test automation
Xray test management > Test automation
qTest > Test automation
HP ALM > Test automation
Quality Center > Test automation
Azure Test Plans > Test automation
Test planning = Testfälle|Teststrategie|Testmanagement|Testplanung|Softwaretests|Fehlermanagement / Cas de test|Plan de tests|Stratégie de test|Recette fonctionnelle|Tests fonctionnels|Gestion des anomalies / Casos de prueba|Plan de pruebas|Estrategia de pruebas|Pruebas funcionales|Pruebas de software|Gestión de defectos > Quality assurance
Test cases > Quality assurance
Test plans > Quality assurance
Test case design > Quality assurance
Test strategy > Quality assurance
Test management > Quality assurance
Test documentation > Quality assurance
ISTQB > Quality assurance
Smoke testing > Quality assurance
System testing > Quality assurance
Exploratory testing > Quality assurance
Functional testing > Quality assurance
Black box testing > Quality assurance
Sanity testing > Quality assurance
Bug tracking|Defect tracking|Defect management|Bug reporting > Quality assurance
Bugzilla
MantisBT > Bugzilla
Redmine > Bugzilla
YouTrack > Bugzilla
Linear app > Bugzilla
SQLAlchemy > Python
Alembic > Python
Celery!?|Celery tasks > Python
Pyramid!? > Python
Tornado!? > Python
aiohttp > Python
Sanic framework > Python
Streamlit > Python
Gradio > Python
Dash Plotly > Python
Pydantic > Python
asyncio > Python
BeautifulSoup|Beautiful Soup > Web scraping; Python
Scrapy > Web scraping; Python
Anaconda!~ > Python
Conda environments > Python
Poetry packaging > Python
Cython > Python
Numba > Python
Polars!? > Python
Dask > Python
Vaex > Python
Ray framework > Python
Seaborn > Data visualization
Bokeh > Data visualization
Altair charts > Data visualization
ggplot2 > Data visualization
Tidyverse > Data visualization
dplyr > Data visualization
R Shiny|Shiny apps > Data visualization
Phoenix framework|Phoenix LiveView > Elixir
Ecto > Elixir
Yii > PHP
Zend Framework > PHP
CakePHP > PHP
Laminas > PHP
Slim framework > PHP
Composer PHP > PHP
Twig templates > PHP
Doctrine ORM > PHP
Sinatra!? > Ruby
Sidekiq > Ruby
Hotwire > Ruby
Turbo Rails > Ruby
Gin framework > Go
Echo framework > Go
Fiber framework > Go
GORM > Go
Actix > Rust
Tokio > Rust
Axum > Rust
Boost C++ > C++
STL! > C++
CMake > C++
GDB > C++
Valgrind > C++
LLVM > C++
GCC compiler > C++
MFC! > C++
COM/ATL > C++
Win32 API > C++
# Cloud and operations
AWS CDK|AWS SAM > AWS; Infrastructure as code
Serverless Framework > AWS; Infrastructure as code
AWS IAM|AWS Fargate|Fargate > AWS
Amazon VPC > AWS
Route 53 > AWS
CloudFront > AWS
Elastic Beanstalk > AWS
Amazon SQS|SQS! > AWS
Amazon SNS|SNS!? > AWS
EventBridge > AWS
Step Functions > AWS
Amazon Aurora|Aurora!? > AWS
ElastiCache > AWS
DocumentDB > AWS
AWS Amplify > AWS
Amazon Cognito > AWS
AppSync > AWS
Amazon Bedrock > AWS
Amazon Rekognition > AWS
Amazon Lex > AWS
Amazon Comprehend > AWS
Amazon QuickSight|QuickSight > AWS; Data visualization
AWS Lake Formation|AWS Data Pipeline|AWS DMS > AWS
Azure Functions > Azure
Azure App Service > Azure
Azure Logic Apps > Azure
Azure Kubernetes Service|AKS! > Azure; Kubernetes
Azure Data Factory|ADF! > Azure
Azure Synapse|Synapse Analytics > Azure
Azure Data Lake > Azure
Microsoft Fabric > Azure
Azure SQL > Azure
Cosmos DB|CosmosDB > Azure
Azure Active Directory > Identity and access management
Azure AD > Identity and access management
Entra ID|Microsoft Entra > Identity and access management
Azure Machine Learning > Azure
Azure Cognitive Services > Azure
Azure OpenAI > Azure
Azure Service Bus > Azure
Azure Event Hubs > Azure
Bicep!? > Azure; Infrastructure as code
ARM templates > Azure; Infrastructure as code
Google Kubernetes Engine|GKE! > Google Cloud; Kubernetes
Google Cloud Functions > Google Cloud
Cloud Run > Google Cloud
App Engine|Compute Engine > Google Cloud
Google Pub/Sub|Pub/Sub > Google Cloud
Dataflow!?|Google Dataflow > Google Cloud
Dataproc > Google Cloud
Cloud Composer > Google Cloud
Vertex AI > Google Cloud
IBM Cloud > Cloud computing
Oracle Cloud > Cloud computing
OCI! > Cloud computing
Alibaba Cloud > Cloud computing
DigitalOcean > Cloud computing
Hetzner > Cloud computing
OVHcloud > Cloud computing
Linode > Cloud computing
Cloud migration = Cloud-Architektur|Cloud-Sicherheit / Migration cloud|Architecture cloud|Sécurité cloud|Infonuagique / Migración a la nube|Arquitectura cloud|Computación en la nube|Seguridad en la nube > Cloud computing
Cloud architecture > Cloud computing
Cloud-native|Cloud native development > Cloud computing
Multi-cloud > Cloud computing
Hybrid cloud > Cloud computing
Cloud security > Cloud computing
Cloud administration > Cloud computing
FinOps > Cloud computing
Cloud cost optimization > Cloud computing
Podman > Containers
containerd > Containers
Docker Swarm > Containers
Rancher!~ > Containers
Nomad!?|HashiCorp Nomad > Containers
Kustomize > Kubernetes
Flux CD|FluxCD > Kubernetes
Tekton > Kubernetes
Spinnaker!? > Kubernetes
Linkerd > Service mesh
Consul service mesh > Service mesh
Crossplane > Infrastructure as code
Terragrunt > Infrastructure as code
OpenTofu > Infrastructure as code
CFEngine = Konfigurationsmanagement / Gestion de configuration / Gestión de la configuración
Configuration management tools|Configuration management > CFEngine
Artifactory
Nexus Repository > Artifactory
JFrog > Artifactory
Harbor registry > Artifactory
Release management|Release engineering = Releasemanagement|Build-Automatisierung / Gestion des livraisons|Automatisation des déploiements|Mise en production / Gestión de versiones|Automatización de despliegues > DevOps
Deployment automation|Build automation|Build pipelines|Blue-green deployment > DevOps
Feature flags > DevOps
LaunchDarkly > DevOps
Platform engineering|Internal developer platforms > DevOps
Backstage.io > DevOps
Dynatrace > Monitoring and observability
AppDynamics > Monitoring and observability
Elastic APM > Monitoring and observability
SolarWinds > Monitoring and observability
PRTG > Monitoring and observability
Checkmk > Monitoring and observability
Icinga > Monitoring and observability
Sentry.io > Monitoring and observability
Honeycomb observability > Monitoring and observability
Jaeger tracing > Monitoring and observability
InfluxDB
TimescaleDB > InfluxDB
Telegraf > InfluxDB
VictoriaMetrics > InfluxDB
Log analysis|Log management > Monitoring and observability
Graylog > Monitoring and observability
Sumo Logic > Monitoring and observability
Fluentd|Fluent Bit > Monitoring and observability
Backup and recovery|Backups|Backup administration = Datensicherung|Backup-Management / Sauvegarde et restauration|Sauvegardes / Copias de seguridad|Respaldo y recuperación > Disaster recovery
Veeam > Disaster recovery
Commvault > Disaster recovery
Acronis > Disaster recovery
Veritas NetBackup > Disaster recovery
Storage area networks|NAS storage|SAN storage|Storage administration|Object storage = Speichersysteme / Stockage SAN|Baies de stockage / Almacenamiento SAN|Cabinas de almacenamiento
NetApp > Storage area networks
Dell EMC > Storage area networks
Ceph > Storage area networks
RAID! > Storage area networks
MinIO > Storage area networks
Proxmox > Virtualization
KVM virtualization|VirtualBox|Virtual desktops > Virtualization
XenServer > Virtualization
Nutanix > Virtualization
VMware Horizon > Virtualization
VDI! > Virtualization
Data centre operations|Data centres = Rechenzentrum|Serveradministration|Rechenzentrumsbetrieb|Serverhardware|Serverwartung / Exploitation de centre de données|Administration de serveurs|Centre de données / Centro de datos|Administración de servidores|Mantenimiento de servidores
Data center operations|Data center management > Data centre operations
Server hardware > Data centre operations
Rack and stack > Data centre operations
Server installation > Data centre operations
Server maintenance > Data centre operations
Server administration > Data centre operations
Linux administration = - / Administration Linux / Administración Linux > Linux
Linux system administration > Linux
Systemd > Linux
SELinux > Linux
Red Hat administration > Linux
SUSE > Linux
SLES! > Linux
Fedora > Linux
Arch Linux > Linux
Alpine Linux > Linux
AIX! > Linux
Solaris!~ > Linux
HP-UX > Linux
FreeBSD > Linux
Windows administration > Windows Server
Group Policy > Windows Server
GPO! > Windows Server
Windows PowerShell|PowerShell scripting > Windows Server
WSUS > Windows Server
Remote Desktop Services > Windows Server
Microsoft 365 administration|Office 365 administration > Microsoft Office
Exchange Online > Microsoft Office
SharePoint administration|SharePoint Online > Microsoft Office
Microsoft Defender > Microsoft Office
Microsoft Endpoint Manager > Microsoft Office
Autopilot deployment > Microsoft Office
Jamf = Mobilgeräteverwaltung / Gestion des appareils mobiles / Gestión de dispositivos móviles
Mac administration > Jamf
Mobile device management > Jamf
MDM solutions > Jamf
Endpoint management > Jamf
Workspace ONE > Jamf
AirWatch > Jamf
MobileIron > Jamf
SOTI > Jamf
PC hardware = PC-Reparatur|Hardwarewartung|Softwareinstallation|Druckersupport|Handyreparatur / Réparation d'ordinateurs|Maintenance informatique|Installation de logiciels|Dépannage informatique|Matériel informatique|Maintenance matérielle / Reparación de ordenadores|Mantenimiento informático|Instalación de software|Soporte de hardware|Reparación de equipos informáticos|Mantenimiento de equipos informáticos
Computer repair > PC hardware
Hardware repair > PC hardware
Hardware installation|Software installation > PC hardware
PC repair > PC hardware
Laptop repair > PC hardware
Printer support > PC hardware
Hardware troubleshooting > PC hardware
Computer assembly > PC hardware
Computer maintenance > PC hardware
Smartphone repair > PC hardware
Phone repair > PC hardware
Hardware support > PC hardware
First-level support|Second-level support|Third-level support = Anwenderbetreuung|Anwendersupport|Fernwartung|Benutzerbetreuung / Support utilisateurs|Support informatique|Assistance informatique|Support niveau 1|Support niveau 2|Assistance utilisateurs|Prise en main à distance / Soporte técnico|Soporte a usuarios|Asistencia remota|Soporte informático|Atención a usuarios > Technical support
1st line support|2nd line support|3rd line support > Technical support
L1 support > Technical support
L2 support > Technical support
L3 support > Technical support
Tier 1 support|Tier 2 support > Technical support
User support|End-user support > Technical support
Remote support > Technical support
Application support > Technical support
TeamViewer > Technical support
IT helpdesk > Technical support
Desktop administration > Technical support
Jira Service Management > IT service management
BMC Remedy|Remedy!? > IT service management
Ivanti > IT service management
ManageEngine > IT service management
GLPI > IT service management
OTRS > IT service management
TOPdesk > IT service management
Spiceworks > IT service management
Freshservice > IT service management
Problem management = Lizenzmanagement|Change-Management ITIL / Gestion du parc informatique|Gestion des licences|Gestion des problèmes|Parc informatique / Gestión de activos TI|Gestión de licencias|Gestión de problemas > IT service management
Change advisory board|IT change management > IT service management
Service catalogue > IT service management
Service level management > IT service management
IT asset management|Software asset management > IT service management
Configuration management database > IT service management
CMDB! > IT service management
License management|Software licensing > IT service management
IT project management = IT-Projektmanagement|IT-Leitung|IT-Strategie|IT-Beratung|Unternehmensarchitektur / Gestion de projets informatiques|Stratégie informatique|Direction informatique|Gouvernance informatique|Architecture d'entreprise|Conseil informatique / Gestión de proyectos informáticos|Estrategia TI|Dirección de sistemas|Arquitectura empresarial|Consultoría informática|Gobierno TI
IT management > IT project management
IT strategy > IT project management
IT governance > IT project management
COBIT > IT project management
Enterprise architecture > IT project management
TOGAF > IT project management
ArchiMate > IT project management
IT consulting > IT project management
IT procurement > IT project management
Digital product management > IT project management
# Networks and security
Routing and switching|Routers and switches|Routing protocols|Switching!~|Network routing = Routing und Switching|Router und Switches / Routage et commutation|Routeurs et commutateurs / Enrutamiento y conmutación|Routers y switches > Networking
EIGRP > Networking
MPLS > Networking
STP!? > Networking
Layer 2|Layer 3 > Networking
Network design = Netzwerkadministration|Netzwerkarchitektur|Netzwerküberwachung|Netzwerkinfrastruktur|Netzwerkmanagement|Netzwerkplanung|Netzwerke / Administration réseau|Architecture réseau|Supervision réseau|Infrastructure réseau|Administration de réseaux|Réseaux informatiques|Réseaux et télécommunications / Administración de redes|Arquitectura de redes|Monitorización de redes|Infraestructura de red|Redes informáticas|Redes de datos > Networking
Network architecture > Networking
Network troubleshooting > Networking
Network monitoring > Networking
Network configuration > Networking
Network infrastructure > Networking
Network maintenance > Networking
Network installation > Networking
Network management > Networking
LAN administration > Networking
Network operations > Networking
NOC! > Networking
Wireless networking|Wireless LAN = WLAN-Technik|Drahtlosnetzwerke|Funknetze / Réseaux sans fil|Réseaux Wi-Fi / Redes inalámbricas|Redes wifi > Networking
Wi-Fi networks > Networking
WLAN! > Networking
Wi-Fi > Networking
Cisco Meraki|Meraki > Networking
Aruba Networks > Networking
Ubiquiti > Networking
UniFi > Networking
MikroTik > Networking
F5 load balancers > Network security
F5 BIG-IP > Network security
Citrix ADC > Network security
NetScaler > Network security
Cisco ASA > Network security
Check Point firewall|Checkpoint firewall > Network security
pfSense > Network security
SonicWall > Network security
Sophos > Network security
Zscaler > Network security
Cisco Nexus > Network security
Arista > Network security
SDN!|Software-defined networking|Ansible networking = Netzwerkautomatisierung / Réseaux définis par logiciel / Redes definidas por software > Networking
Network automation > Networking
NetFlow > Networking
SNMP > Networking
NETCONF > Networking
IPsec > VPN
SSL VPN|Site-to-site VPN > VPN
OpenVPN > VPN
WireGuard > VPN
IPv6 > TCP/IP
IP addressing > TCP/IP
Subnetting > TCP/IP
NAT! > TCP/IP
Unified communications = IP-Telefonie|Telefonanlagen|Telekommunikationsanlagen / Téléphonie IP|Communications unifiées|Autocommutateurs / Telefonía IP|Comunicaciones unificadas|Centralitas telefónicas > VoIP
Cisco CallManager > VoIP
SIP trunking > VoIP
PBX!|Asterisk PBX > VoIP
IP telephony|Telephony systems > VoIP
3CX > VoIP
5G = Telekommunikation|Mobilfunknetze|Nachrichtentechnik / Réseaux mobiles|Réseaux télécoms / Telecomunicaciones|Redes móviles
LTE networks > 5G
4G/5G > 5G
Mobile networks > 5G
GSM! > 5G
RAN!? > 5G
RF optimisation > 5G
Telecommunications|Telecom networks|Telecoms engineering > 5G
Fibre to the home|FTTH! = Glasfasernetze / Réseaux optiques / Redes ópticas > Telecommunications installation
GPON > Telecommunications installation
DWDM > Telecommunications installation
Optical networks > Telecommunications installation
Endpoint security|Symantec Endpoint|Endpoint protection|Malware protection = Endgeräteschutz|Virenschutz / Sécurité des postes|Protection des terminaux / Seguridad de endpoints > Cybersecurity
Antivirus > Cybersecurity
EDR! > Cybersecurity
XDR! > Cybersecurity
CrowdStrike > Cybersecurity
SentinelOne > Cybersecurity
Carbon Black > Cybersecurity
Intrusion detection = Angriffserkennung / Détection d'intrusion / Detección de intrusos > Network security
IDS/IPS > Network security
Snort > Network security
Suricata > Network security
Zeek > Network security
Web application firewalls|WAF! > Network security
DDoS mitigation > Network security
Threat intelligence|Threat hunting|Cyber threat intelligence|Threat detection = Bedrohungsanalyse|Sicherheitsanalyse / Renseignement sur les menaces|Analyse de menaces|Supervision de la sécurité / Inteligencia de amenazas|Análisis de amenazas|Monitorización de seguridad > Cybersecurity
MITRE ATT&CK > Cybersecurity
Security monitoring > Cybersecurity
Security analysis > Cybersecurity
IBM QRadar|QRadar > SIEM
Microsoft Sentinel|Azure Sentinel > SIEM
ArcSight > SIEM
LogRhythm > SIEM
Splunk Enterprise Security > SIEM
Wazuh > SIEM
Malware analysis = Malware-Analyse / Analyse de logiciels malveillants|Rétro-ingénierie / Análisis de malware|Ingeniería inversa > Cybersecurity
Reverse engineering > Cybersecurity
Ghidra > Cybersecurity
IDA Pro > Cybersecurity
Binary exploitation > Cybersecurity
Red teaming|Red team operations = Ethisches Hacking / Piratage éthique|Tests d'intrusion / Hacking ético|Pruebas de penetración|Pentesting ético > Penetration testing
Ethical hacking > Penetration testing
Social engineering testing > Penetration testing
Bug bounty > Penetration testing
Kali Linux > Penetration testing
Nmap > Penetration testing
Cobalt Strike > Penetration testing
OSCP > Penetration testing
CEH! > Penetration testing
Phishing simulations > Penetration testing
Vulnerability scanning and patching|Vulnerability scanning|Security patching = Schwachstellenmanagement|Patchmanagement|Schwachstellenanalyse / Gestion des vulnérabilités|Gestion des correctifs|Analyse de vulnérabilités / Gestión de vulnerabilidades|Gestión de parches|Análisis de vulnerabilidades > Vulnerability management
Nessus > Vulnerability management
Qualys > Vulnerability management
OpenVAS > Vulnerability management
Rapid7 > Vulnerability management
Tenable > Vulnerability management
Patch management > Vulnerability management
Secure coding|Secure software development = Sichere Softwareentwicklung / Développement sécurisé|Analyse statique de code / Desarrollo seguro|Análisis estático de código > Application security
SAST! > Application security
DAST! > Application security
Static code analysis|Security code review > Application security
Checkmarx > Application security
Veracode > Application security
Snyk > Application security
Fortify SCA > Application security
Dependency scanning > Application security
Security architecture|Zero trust architecture = Sicherheitsarchitektur / Architecture de sécurité|Confiance zéro / Arquitectura de seguridad|Confianza cero > Cybersecurity
Zero trust > Cybersecurity
Security engineering > Cybersecurity
Network segmentation > Cybersecurity
Defence in depth > Cybersecurity
SASE! > Cybersecurity
Security governance = Informationssicherheitsmanagement|Sicherheitsrichtlinien|Sicherheitsaudits|Informationssicherheit|Sicherheitskonzepte / Gouvernance de la sécurité|Politique de sécurité|SMSI!|EBIOS|Sensibilisation à la sécurité|Sécurité de l'information|Sécurité des systèmes d'information / Gobierno de la seguridad|SGSI!|Políticas de seguridad|Seguridad de la información|Auditoría de seguridad|Esquema Nacional de Seguridad > Cybersecurity
ISMS!|Information security management > Cybersecurity
GRC! > Cybersecurity
Security policies > Cybersecurity
Security audits > Cybersecurity
Security awareness training|Security awareness > Cybersecurity
BSI IT-Grundschutz|IT-Grundschutz > Cybersecurity
TISAX > Cybersecurity
NIS2 > Cybersecurity
DORA regulation > Cybersecurity
ISO 22301 > Cybersecurity
CISSP > Cybersecurity
CISM! > Cybersecurity
CISA! > Cybersecurity
Public key infrastructure|PKI!|Key management = Zertifikatsmanagement|Digitale Signaturen|Schlüsselverwaltung / Infrastructure à clés publiques|Signature électronique / Infraestructura de clave pública|Firma electrónica|Certificados digitales > Encryption
Certificate management|Digital certificates > Encryption
HSM! > Encryption
Digital signatures > Encryption
Identity management|Ping Identity|Identity governance = Berechtigungsmanagement|Identitätsmanagement|Zugriffsverwaltung / Gestion des identités|Gestion des accès|Gestion des habilitations / Gestión de identidades|Gestión de accesos > Identity and access management
Okta > Identity and access management
CyberArk > Identity and access management
SailPoint > Identity and access management
Privileged access management|Access reviews > Identity and access management
Keycloak > Identity and access management
Auth0 > Identity and access management
Multi-factor authentication|MFA! > Identity and access management
Active Directory Federation Services > Identity and access management
Data loss prevention|DLP! = Datenschutz-Folgenabschätzung / Prévention des fuites de données / Prevención de pérdida de datos
Data protection impact assessments > Data loss prevention
Data classification > Data loss prevention
Privacy by design > Data loss prevention
OneTrust > Data loss prevention
OT security = Industrielle Cybersicherheit / Cybersécurité industrielle / Ciberseguridad industrial > Cybersecurity
Industrial cybersecurity > Cybersecurity
IEC 62443 > Cybersecurity
ICS security > Cybersecurity
# Data
Amazon Athena SQL > SQL
Presto!? > SQL
Trino > SQL
Apache Impala|Impala!? > SQL
Apache Drill > SQL
Apache Druid > SQL
ClickHouse > SQL
Vertica > SQL
Greenplum > SQL
DuckDB > SQL
SAP BW > Business intelligence
SAP BW/4HANA > Business intelligence
SAP BusinessObjects|BusinessObjects > Business intelligence
SAP Analytics Cloud > Business intelligence
Crystal Reports|SAP Crystal > Business intelligence
MicroStrategy > Data visualization
Sisense > Data visualization
Domo BI > Data visualization
Metabase > Data visualization
Apache Superset|Superset > Data visualization
Redash > Data visualization
TIBCO Spotfire|Spotfire > Data visualization
Google Looker > Data visualization
SQL tuning|Database tuning|Performance tuning of databases = SQL-Abfragen|Datenbankabfragen|Abfrageoptimierung / Requêtes SQL|Optimisation de requêtes|Procédures stockées / Consultas SQL|Optimización de consultas|Procedimientos almacenados > SQL
SQL queries|Database queries > SQL
Query optimization|Query optimisation|Index optimisation > SQL
Stored procedures > SQL
SQL scripting > SQL
Database replication = Hochverfügbarkeit|Datenbankadministration|Datenbankreplikation / Administration de bases de données|Haute disponibilité / Administración de bases de datos|Alta disponibilidad > Database administration
Database backup > Database administration
Database clustering > Database administration
Oracle RAC > Database administration
Always On availability groups|High availability > Database administration
Data Guard > Database administration
Database security > Database administration
Oracle administration > Database administration
Sybase > SQL
Informix > SQL
Firebird SQL > SQL
Progress OpenEdge > SQL
Ingres > SQL
Interbase > SQL
CockroachDB > SQL
TiDB > SQL
YugabyteDB > SQL
Google Spanner > SQL
PlanetScale > SQL
Neon Postgres > SQL
HBase|Apache HBase = Graphdatenbanken / Bases de données graphes / Bases de datos de grafos > NoSQL
ScyllaDB > NoSQL
RavenDB > NoSQL
CouchDB > NoSQL
ArangoDB > NoSQL
JanusGraph > NoSQL
Amazon Neptune > NoSQL
Graph databases > NoSQL
Cypher query language > NoSQL
Memcached > NoSQL
Hazelcast > NoSQL
Etcd > NoSQL
Riak KV > NoSQL
Vector databases = Vektordatenbanken / Bases vectorielles / Bases de datos vectoriales
Pinecone!~ > Vector databases
Weaviate > Vector databases
Milvus > Vector databases
pgvector > Vector databases
Chroma DB > Vector databases
Qdrant > Vector databases
Semantic web = Wissensgraphen|Ontologien|Semantisches Web / Graphes de connaissances|Web sémantique / Grafos de conocimiento|Web semántica
Ontologies|OWL ontologies > Semantic web
RDF! > Semantic web
SPARQL > Semantic web
Knowledge graphs > Semantic web
Linked data > Semantic web
Delta Lake > Data lake
Apache Iceberg > Data lake
Apache Hudi > Data lake
Parquet > Data lake
Medallion architecture > Data lake
Prefect!? > Big data
Dagster > Big data
Luigi pipelines > Big data
Apache Oozie|Oozie > Big data
Sqoop|Apache Sqoop > Big data
Flume!? > Big data
Zookeeper|Apache ZooKeeper > Big data
Cloudera > Hadoop
Hortonworks > Hadoop
MapR > Hadoop
Confluent > Event streaming
Kafka Streams|Kafka Connect > Event streaming
Apache Pulsar > Event streaming
Amazon MSK > Event streaming
Debezium > Event streaming
Change data capture > Event streaming
Apache Storm > Event streaming
Spark MLlib > Event streaming
Stitch Data = Datenintegration / Intégration de données / Integración de datos > ETL
Airbyte > ETL
Matillion > ETL
Pentaho > ETL
IBM DataStage|DataStage|IBM MQ > ETL
Ab Initio > ETL
Oracle Data Integrator|ODI!|Data integration > ETL
SAP Data Services > ETL
MuleSoft > ETL
Boomi|Dell Boomi > ETL
TIBCO BusinessWorks > ETL
Enterprise service bus > ETL
WebSphere MQ > ETL
Apache Camel > ETL
webMethods > ETL
Data cataloguing|Data catalogues = Metadatenmanagement|Datenqualität|Datenkatalog / Gouvernance des données|Qualité des données|Gestion des métadonnées|Catalogue de données / Gobierno de datos|Calidad de datos|Gestión de metadatos|Catálogo de datos > Data governance
Collibra > Data governance
Alation > Data governance
Data lineage > Data governance
Metadata management > Data governance
Data stewardship > Data governance
Data dictionaries > Data governance
Data profiling > Data governance
Data validation > Data governance
Data ownership > Data governance
Data exploration and preparation|Exploratory data analysis|EDA!|Data exploration = Datenaufbereitung|Datenauswertung|Explorative Datenanalyse|Datenauswertungen|Dashboard-Erstellung|Statistische Auswertung / Préparation de données|Analyse exploratoire|Exploitation de données|Statistiques descriptives|Exploration de données / Preparación de datos|Análisis exploratorio|Explotación de datos|Estadística descriptiva|Extracción de datos > Data analysis
Data wrangling > Data analysis
Data preparation > Data analysis
Descriptive statistics > Data analysis
Data interpretation > Data analysis
Ad hoc analysis > Data analysis
Data reporting > Data analysis
Dashboard development|Dashboards|Dashboarding > Data analysis
Data extraction > Data analysis
Report automation > Data analysis
Statistical methods|Bayesian statistics|Bayesian methods|Bayesian inference = Multivariate Analyse|Varianzanalyse|Statistische Methoden|Bayes-Statistik|Regressionsanalyse / Méthodes statistiques|Analyse multivariée|Régression linéaire|Statistiques / Métodos estadísticos|Análisis multivariante|Estadística|Análisis de regresión > Statistics
Multivariate analysis > Statistics
ANOVA! > Statistics
Causal inference > Statistics
Survival analysis > Statistics
Principal component analysis|PCA! > Statistics
Monte Carlo simulation > Statistics
Significance testing > Statistics
Machine learning algorithms|Support vector machines|Clustering algorithms|Classification algorithms = Entscheidungsbäume|Überwachtes Lernen|Anomalieerkennung|Prognosemodelle|Merkmalsextraktion / Apprentissage supervisé|Apprentissage automatique|Détection d'anomalies|Arbres de décision|Modèles prédictifs|Apprentissage non supervisé / Aprendizaje supervisado|Aprendizaje automático|Detección de anomalías|Árboles de decisión|Modelos predictivos > Machine learning
Random forest > Machine learning
Decision trees > Machine learning
Gradient boosting > Machine learning
LightGBM > Machine learning
CatBoost > Machine learning
Naive Bayes > Machine learning
K-means > Machine learning
Supervised learning > Machine learning
Unsupervised learning > Machine learning
Feature engineering|Feature selection > Machine learning
Model evaluation > Machine learning
Hyperparameter tuning > Machine learning
Dimensionality reduction > Machine learning
Ensemble methods > Machine learning
Anomaly detection > Machine learning
Predictive models > Machine learning
Neural networks|Convolutional neural networks|Recurrent neural networks|Artificial neural networks = Neuronale Netze|Tiefes Lernen / Réseaux de neurones|Apprentissage profond / Redes neuronales|Aprendizaje profundo > Deep learning
CNN architectures|Transformers architecture|Transfer learning|Transformer models > Deep learning
LSTM > Deep learning
GANs > Deep learning
Autoencoders > Deep learning
Diffusion models > Deep learning
Image analysis|Image recognition|Image classification|Facial recognition|Image segmentation|Pattern recognition|Optical character recognition = Bilderkennung|Bildverarbeitung|Objekterkennung|Mustererkennung|Texterkennung / Vision par ordinateur|Traitement d'image|Reconnaissance d'images|Détection d'objets / Visión artificial|Visión por computador|Reconocimiento de imágenes|Procesamiento de imágenes > Computer vision
Object detection > Computer vision
YOLO! > Computer vision
OCR!|Tesseract OCR > Computer vision
Language technology = Textanalyse|Spracherkennung|Verarbeitung natürlicher Sprache|Chatbot-Entwicklung / Traitement du langage naturel|Fouille de textes|Reconnaissance vocale|Agents conversationnels / Procesamiento del lenguaje natural|Minería de textos|Reconocimiento de voz|Asistentes conversacionales > Natural language processing
Text mining|Text-to-speech|Text classification > Natural language processing
Sentiment analysis > Natural language processing
Named entity recognition|Speech recognition > Natural language processing
Topic modelling > Natural language processing
BERT! > Natural language processing
Word embeddings > Natural language processing
Chatbots|Chatbot development > Natural language processing
Conversational AI > Natural language processing
Rasa framework > Natural language processing
Dialogflow > Natural language processing
Information retrieval > Natural language processing
OpenAI API = KI-Agenten|KI-Tools|Generative KI / IA générative|Intelligence artificielle|Agents IA / IA generativa|Inteligencia artificial|Agentes de IA > Generative AI
ChatGPT > Generative AI
GPT-4 > Generative AI
Claude AI > Generative AI
Fine-tuning LLMs|LLM fine-tuning > Generative AI
LlamaIndex > Generative AI
AI agents > Generative AI
Agentic AI > Generative AI
Semantic Kernel > Generative AI
Hugging Face Transformers > Generative AI
Ollama > Generative AI
GitHub Copilot|Microsoft Copilot > Generative AI
Midjourney > Generative AI
Stable Diffusion > Generative AI
Kubeflow = Modellbereitstellung / Déploiement de modèles / Despliegue de modelos > MLOps
Weights & Biases > MLOps
DVC! > MLOps
Model deployment|Model monitoring|Model serving > MLOps
Feature stores > MLOps
TensorFlow Serving|TensorRT > MLOps
ONNX > MLOps
SageMaker Pipelines > MLOps
JAX! > Machine learning
Theano > Machine learning
Caffe!? > Machine learning
MXNet > Machine learning
fastai > Machine learning
PyTorch Lightning > Machine learning
H2O.ai > Machine learning
Weka software > Machine learning
Orange data mining > Machine learning
DataRobot > Machine learning
Dataiku > Machine learning
Responsible AI = KI-Ethik|KI-Governance / Éthique de l'IA|IA responsable / Ética de la IA > Artificial intelligence
AI ethics > Artificial intelligence
Explainable AI|Model explainability > Artificial intelligence
AI governance > Artificial intelligence
EU AI Act > Artificial intelligence
Data annotation|Image annotation = Datenannotation / Annotation de données / Etiquetado de datos
Data labelling > Data annotation
Data labeling > Data annotation
Spatial databases = Geodaten|Geodatenbanken|Geoinformationssysteme / Systèmes d'information géographique|Bases de données spatiales|Données géographiques / Sistemas de información geográfica|Datos geográficos|Bases de datos espaciales > GIS
PostGIS > GIS
Geopandas > GIS
FME software > GIS
GRASS GIS > GIS
MapInfo > GIS
ArcGIS Pro|ArcGIS Online > GIS
ENVI software > GIS
Google Earth Engine > GIS
AutoCAD Map 3D > GIS
MATLAB/Simulink = Modellbasierte Entwicklung / Développement basé sur les modèles / Desarrollo basado en modelos > Simulink
Stateflow > Simulink
dSPACE > Simulink
Model-based development > Simulink
Hardware-in-the-loop > Simulink
HIL testing > Simulink
# Hardware and embedded
Embedded Linux = Treiberentwicklung|Kernelentwicklung / Pilotes de périphériques|Linux embarqué / Controladores de dispositivos|Linux embebido > Embedded systems
Yocto > Embedded systems
Buildroot > Embedded systems
Device drivers|Driver development > Embedded systems
Linux kernel|Kernel development > Embedded systems
Board bring-up > Embedded systems
U-Boot > Embedded systems
STM32 = Mikrocontroller|Mikroprozessoren|Eingebettete Systeme / Microcontrôleurs|Systèmes embarqués|Logiciel embarqué / Microcontroladores|Sistemas embebidos|Software embebido > Microcontrollers
ESP32 > Microcontrollers
AVR microcontrollers|PIC microcontrollers > Microcontrollers
Nordic nRF > Microcontrollers
ARM Cortex|Cortex-M > Microcontrollers
Microprocessors > Microcontrollers
Embedded C++ > Microcontrollers
Bare metal programming > Microcontrollers
8051 > Microcontrollers
FreeRTOS = Echtzeitsysteme|Echtzeitbetriebssysteme / Systèmes temps réel / Sistemas de tiempo real > RTOS
VxWorks > RTOS
QNX > RTOS
Zephyr RTOS > RTOS
Real-time systems|Real-time operating systems > RTOS
I2C = Serielle Kommunikation / Communication série / Comunicación serie > Embedded systems
SPI bus > Embedded systems
UART > Embedded systems
RS-232 > Embedded systems
RS-485 > Embedded systems
USB protocol > Embedded systems
Bluetooth Low Energy|BLE! > Embedded systems
Zigbee > Embedded systems
LoRaWAN > Embedded systems
MQTT > Embedded systems
NFC! > Embedded systems
Serial communication > Embedded systems
ModelSim = Hardwareverifikation / Vérification matérielle / Verificación de hardware > FPGA
UVM! > FPGA
Hardware verification > FPGA
RTL design > FPGA
Logic synthesis|High-level synthesis > FPGA
Static timing analysis > FPGA
Design for test > FPGA
Hardware design = Hardwareentwicklung|Schaltungsentwicklung|Schaltplanerstellung / Conception électronique|Développement matériel|Conception de schémas / Diseño de hardware|Diseño electrónico|Diseño de esquemas > Electronics
Hardware development > Electronics
Schematic design|Schematic capture > Electronics
Prototype development > Electronics
Hardware debugging > Electronics
Electronic design > Electronics
Electronics repair = Elektronikreparatur|Platinenreparatur / Réparation électronique|Dépannage électronique|Réparation de cartes / Reparación electrónica|Reparación de placas > Electronics
Component-level repair > Electronics
PCB repair > Electronics
Rework soldering > Electronics
Electronic troubleshooting > Electronics
TV repair > Electronics
Audio equipment repair > Electronics
IoT platforms = Industrie 4.0|Digitaler Zwilling|Internet der Dinge / Industrie du futur|Jumeau numérique|Internet des objets / Industria 4.0|Gemelo digital|Internet de las cosas > Internet of Things
Azure IoT > Internet of Things
AWS IoT > Internet of Things
Industrial IoT > Internet of Things
IIoT > Internet of Things
Edge computing > Internet of Things
Node-RED > Internet of Things
OPC UA|OPC-UA > Internet of Things
Industry 4.0 > Internet of Things
Digital twins > Internet of Things
ThingWorx > Internet of Things
ROS 2|ROS2 = Roboterkinematik|Kollaborative Roboter / Cinématique des robots|Robotique|Robots collaboratifs / Cinemática de robots|Robótica|Robots colaborativos > Robotics
Gazebo simulation > Robotics
SLAM!? > Robotics
Path planning > Robotics
Robot kinematics > Robotics
Motion planning > Robotics
MoveIt > Robotics
Cobots > Robotics
Universal Robots|Collaborative robots > Robotics
Machine vision|Halcon vision|Vision systems = Industrielle Bildverarbeitung|Kamerasysteme / Vision industrielle / Visión industrial
Cognex > Machine vision
Keyence > Machine vision
Parallel programming|Parallel computing = Parallele Programmierung / Programmation parallèle|Calcul parallèle / Programación paralela|Computación paralela > High performance computing
MPI! > High performance computing
OpenMP > High performance computing
OpenCL > High performance computing
GPU programming > High performance computing
SIMD > High performance computing
Multiprocessing > High performance computing
Vulkan = Shader-Programmierung / Programmation de shaders / Programación de shaders > Computer graphics
DirectX > Computer graphics
HLSL > Computer graphics
GLSL > Computer graphics
Shader programming > Computer graphics
Ray tracing > Computer graphics
Game engines > Computer graphics
OpenGL ES > Computer graphics
ARKit = Erweiterte Realität|Virtuelle Realität / Réalité augmentée|Réalité virtuelle / Realidad aumentada|Realidad virtual > Augmented reality
ARCore > Augmented reality
Oculus development > Augmented reality
Mixed reality|Virtual reality development|Extended reality > Augmented reality
HoloLens > Augmented reality
WebXR > Augmented reality
Hyperledger = Distributed-Ledger-Technologie / Chaîne de blocs / Cadena de bloques > Blockchain
Web3 > Blockchain
NFTs > Blockchain
Ethers.js > Blockchain
Hardhat > Blockchain
Truffle Suite > Blockchain
Chainlink > Blockchain
Distributed ledger technology > Blockchain
# Software practice
Clean code|Clean architecture|Hexagonal architecture|Code quality = Codequalität|Sauberer Code / Code propre|Qualité du code / Código limpio|Calidad del código
SOLID principles > Clean code
Coding standards > Clean code
Software craftsmanship > Clean code
Event sourcing = Nachrichtenwarteschlangen|Ereignisgesteuerte Architektur / Files de messages|Architecture événementielle / Colas de mensajes|Arquitectura orientada a eventos
CQRS > Event sourcing
Message queues|Message brokers|Asynchronous messaging > Event sourcing
ZeroMQ > Event sourcing
NATS! > Event sourcing
Event-driven systems > Event sourcing
Legacy systems|Legacy modernization|Legacy code = Systemintegration|Altsysteme|Softwarewartung|Systemmigration|Anwendungsintegration / Intégration de systèmes|Maintenance applicative|Tierce maintenance applicative|Migration de systèmes / Integración de sistemas|Mantenimiento de aplicaciones|Migración de sistemas|Mantenimiento de software
Software migration|System migration > Legacy systems
System integration|Systems integration|Application integration|Application maintenance > Legacy systems
Software maintenance > Legacy systems
Scalability = Skalierbarkeit|Fehlertoleranz / Scalabilité|Tolérance aux pannes|Montée en charge / Escalabilidad|Tolerancia a fallos
High-traffic systems > Scalability
Caching strategies|Caching > Scalability
Database sharding > Scalability
Fault tolerance > Scalability
Performance engineering > Scalability
Low-latency systems > Scalability
Application development|Desktop applications|Web application development|Enterprise applications = Anwendungsentwicklung|Programmierung|Anwendungsprogrammierung|Webanwendungen|Programmierkenntnisse|Skripting / Développement d'applications|Programmation|Développement d'applications web|Programmation informatique|Applications web / Desarrollo de aplicaciones|Programación|Programación informática|Aplicaciones web > Software development
Software programming > Software development
Coding > Software development
Computer programming > Software development
Programming!~ > Software development
Scripting > Software development
Functional specifications|Technical specifications|Requirement specifications|User requirements|Functional requirements|Specification writing|Software requirements = Pflichtenheft|Lastenhefte|Funktionale Anforderungen|Anforderungsmanagement|Spezifikationen / Cahier des charges|Spécifications fonctionnelles|Spécifications techniques|Recueil des besoins|Expression de besoins / Especificaciones funcionales|Especificaciones técnicas|Toma de requisitos|Análisis de requisitos|Análisis funcional > Requirements analysis
Lastenheft > Requirements analysis
Use cases > Requirements analysis
Technical leadership|Tech leadership|Software team leadership = Technische Leitung|Technische Führung|Softwareteamleitung / Leadership technique|Encadrement technique|Direction technique / Liderazgo técnico|Dirección técnica
Engineering management > Technical leadership
Technical mentoring > Technical leadership
Architecture decision records > Technical leadership
Low-code development|No-code tools = Low-Code-Plattformen / Plateformes low-code / Plataformas low-code
OutSystems > Low-code development
Mendix > Low-code development
Bubble.io > Low-code development
Appian > Low-code development
Pega!~|Pega platform > Low-code development
Zapier > Low-code development
Make.com > Low-code development
n8n > Low-code development
Retool > Low-code development
SAP ABAP development > SAP
SAP Fiori > SAP
SAPUI5|SAP UI5 > SAP
SAP BTP > SAP
SAP NetWeaver > SAP
SAP PI/PO > SAP
SAP CPI > SAP
SAP Basis > SAP
SAP BAPI > SAP
SAP Solution Manager > SAP
SAP HCM > SAP
SAP HR > SAP
SAP QM > SAP
SAP PS > SAP
SAP WM modules > SAP
SAP CS > SAP
SAP GRC > SAP
SAP MDG > SAP
SAP administration > SAP
SAP Business One > SAP
SAP ByDesign > SAP
SAP user administration > SAP
Microsoft Dynamics AX|Dynamics 365 Finance|Dynamics GP > ERP
Business Central > ERP
Infor LN|Infor M3 > ERP
IFS ERP > ERP
Epicor > ERP
Sage X3 > ERP
JD Edwards > ERP
PeopleSoft > ERP
proALPHA > ERP
abas ERP > ERP
Baan ERP > ERP
Acumatica > ERP
QAD ERP > ERP
Oracle Fusion > ERP
Oracle ERP Cloud > ERP
Syspro > ERP
Exact Online > ERP
ERP implementation|SAP implementation = ERP-Einführung|ERP-Beratung|SAP-Beratung|SAP-Einführung / Déploiement d'ERP|Implémentation ERP|Intégration ERP / Implantación de ERP|Consultoría SAP|Consultoría ERP > ERP
ERP consulting|SAP consulting > ERP
ERP rollouts > ERP
ERP migration > ERP
Oracle APEX > Oracle Database
Oracle Forms > Oracle Database
Oracle Reports > Oracle Database
Oracle SOA Suite > Oracle Database
Oracle WebCenter > Oracle Database
Oracle Essbase|Essbase > Oracle Database
Oracle BI > Oracle Database
OBIEE > Oracle Database
Oracle GoldenGate > Oracle Database
Salesforce development > Salesforce
Lightning Web Components > Salesforce
SOQL > Salesforce
Visualforce > Salesforce
Salesforce CPQ > Salesforce
Veeva CRM|Veeva Vault > Salesforce
nCino > Salesforce
ServiceNow development|ServiceNow administration|ServiceNow ITOM > ServiceNow
SharePoint development > SharePoint
SPFx > SharePoint
Nintex > SharePoint
K2 workflow > SharePoint
InfoPath > SharePoint
Power Platform development > Power Apps
Canvas apps > Power Apps
Dataverse > Power Apps
Copilot Studio > Power Apps
Power Virtual Agents > Power Apps
Atlassian administration > Jira
Jira administration > Jira
Opsgenie > Jira
Statuspage > Jira
Crucible reviews > Jira
Bamboo CI > Jira
Git workflows > Version control
GitFlow > Version control
Branching strategies > Version control
Gerrit > Version control
Perforce > Version control
ClearCase > Version control
CVS! > Version control
Eclipse IDE|Rider IDE|Visual Studio IDE
NetBeans > Eclipse IDE
PhpStorm > Eclipse IDE
WebStorm > Eclipse IDE
Vim!~ > Eclipse IDE
Neovim > Eclipse IDE
Emacs > Eclipse IDE
Sublime Text > Eclipse IDE
Android Studio > Eclipse IDE
Notepad++ > Eclipse IDE
Code::Blocks > Eclipse IDE
JDeveloper > Eclipse IDE
Markdown = Benutzerhandbücher|Betriebsanleitungen|Technische Redaktion / Documentation technique|Rédaction technique|Manuels d'utilisation / Documentación técnica|Redacción técnica|Manuales de usuario > Technical documentation
AsciiDoc > Technical documentation
Sphinx documentation|Confluence documentation|API documentation > Technical documentation
Docs-as-code > Technical documentation
DITA > Technical documentation
MadCap Flare > Technical documentation
FrameMaker|Adobe FrameMaker > Technical documentation
User manuals|Technical manuals > Technical documentation
Release notes writing > Technical documentation
Open source development|Open source contributions|Open source software|Open-source = - / Logiciels libres / Software libre
Mob programming = Agiles Coaching|Agile Methoden|Agile Softwareentwicklung / Coaching agile|Méthodes agiles|Méthode Agile / Coaching ágil|Metodologías ágiles > Agile
XP practices > Agile
Agile coaching|Agile leadership > Agile
Large-Scale Scrum|Scrum of Scrums > Agile
LeSS framework > Agile
Retrospectives facilitation > Agile
Velocity tracking > Agile
`;
