/** Lines as described in ../taxonomy.ts. */
export const software = `
# Programming languages
JavaScript|JS!|ECMAScript|ES6|ES2015|Java Script
TypeScript|TS!? > JavaScript
Python|PyCharm?
Java|Java SE|Core Java|J2EE|Java EE|Jakarta EE|J2SE
C++|CPP|C/C++
C#|C Sharp|CSharp > .NET
C!?|C language|C programming|ANSI C|Embedded C
F# > .NET
R!?|R programming|RStudio|R Studio
Go!?|Golang
Rust!?|Rust programming
Ruby!~|ruby?
PHP
Perl!~|perl?
Scala
Kotlin
Swift!?|SwiftUI|swift language
Objective-C|Objective C|ObjC
MATLAB
VBA|Visual Basic for Applications|Excel macros
Visual Basic|VB.NET|VB6
Bash|Shell scripting|Shell scripts|Unix shell|Shell!?|bash scripting = Shell-Skripte / Scripts shell / Scripts de shell
PowerShell
Groovy!~
Elixir!~
Erlang
Haskell
Clojure
Julia!?
Lua!?
Dart!?
COBOL
Fortran
Assembly language|Assembler
Solidity!~
Apex!?|Salesforce Apex
ABAP > SAP
Delphi!~
Prolog
Lisp!~
Zig!?
WebAssembly|WASM
VHDL
Verilog|SystemVerilog
# Web
HTML|XHTML
CSS
Sass!~|SCSS|Sass/SCSS > CSS
Tailwind CSS|Tailwind|TailwindCSS > CSS
Bootstrap!~|bootstrap?|Twitter Bootstrap > CSS
React!~|ReactJS|React.js|react? > JavaScript
React Native > React
Angular!~|AngularJS|Angular.js|angular? > JavaScript
Vue.js|VueJS|Vue!~|Vue 3 > JavaScript
Svelte!~|SvelteKit > JavaScript
Next.js|NextJS > React
Nuxt|Nuxt.js|NuxtJS > Vue.js
Gatsby!? > React
Ember.js|EmberJS > JavaScript
Node.js|NodeJS|Node JS|Node!?|node? > JavaScript
Express.js|ExpressJS|Express!? > Node.js
NestJS|Nest.js > Node.js
jQuery > JavaScript
Redux > JavaScript
D3.js|D3!? > JavaScript
Three.js|ThreeJS > JavaScript
Webpack
Vite!?|ViteJS
Babel!?
npm!~
Storybook!~
WebSockets|WebSocket
GraphQL|Apollo GraphQL > API
REST|RESTful|REST API|REST APIs|RESTful APIs|RESTful web services|RESTful services|RestAPI!~ > API
SOAP!~|SOAP web services > API
gRPC > API
OpenAPI|Swagger > API
API|APIs|API design|API development
XML
JSON
YAML
WordPress
Drupal
Joomla
Magento
Shopify
WooCommerce
Django > Python
Flask!~|flask? > Python
FastAPI > Python
Ruby on Rails|Rails!~|RoR! > Ruby
Laravel > PHP
Symfony > PHP
CodeIgniter > PHP
Spring!?|Spring Boot|SpringBoot|Spring MVC|Spring framework|Spring Cloud|Spring Security > Java
Hibernate!~|JPA! > Java
JSP!|JavaServer Pages > Java
Servlets|Java servlets > Java
JSF! > Java
Struts > Java
Maven!~ > Java
Gradle
Tomcat|Apache Tomcat
JBoss
WebLogic
WebSphere
.NET|dotnet|.NET Core|.NET framework|DotNet|dot net
ASP.NET|ASP.NET MVC|ASP.NET Core|ASP .NET > .NET
Entity Framework|EF Core > .NET
LINQ > .NET
WCF! > .NET
WPF! > .NET
Blazor > .NET
Xamarin > .NET
Flutter!~ > Dart
Android|Android SDK|Android development
iOS|iOS development
Jetpack Compose > Android
Unity!?|Unity3D|Unity engine
Unreal Engine|UE4!|UE5!
Qt!?|Qt framework > C++
Electron!?|Electron.js
Ionic!?|Ionic framework
Web development|Web applications|Web apps|Webentwicklung|Desarrollo web|Développement web = Webprogrammierung|Website-Entwicklung / Programmation web / Programación web
Frontend development|Front-end development|Frontend|Front end|Front-end = Frontend-Entwicklung / Développement front-end / Desarrollo frontend
Backend development|Back-end development|Backend|Back end|Back-end = Backend-Entwicklung / Développement back-end / Desarrollo backend
Full-stack development|Full stack|Full-stack|Fullstack
Mobile development|Mobile app development|App development = App-Entwicklung|Mobile Entwicklung / Développement mobile|Développement d'applications mobiles / Desarrollo móvil|Desarrollo de aplicaciones móviles
Responsive design|Responsive web design = Responsives Webdesign / Design responsive / Diseño responsivo
Web accessibility|WCAG|Accessibility standards|a11y|Accessibility!~|accessibility?|Barrierefreiheit = Digitale Barrierefreiheit / Accessibilité numérique|Accessibilité web|RGAA / Accesibilidad web
# Cloud and operations
AWS!~|Amazon Web Services|Amazon AWS|aws?|amazon-web-services > Cloud computing
Azure|Microsoft Azure|MS Azure > Cloud computing
Google Cloud|GCP|Google Cloud Platform > Cloud computing
Amazon EC2|EC2 > AWS
Amazon S3|S3!~ > AWS
AWS Lambda|Lambda!? > AWS
Amazon RDS|RDS! > AWS
Amazon EMR|AWS EMR > AWS
Amazon EKS|EKS! > AWS; Kubernetes
Amazon ECS|ECS! > AWS
CloudFormation > AWS
CloudWatch > AWS
DynamoDB > AWS; NoSQL
Amazon Redshift|Redshift > AWS
AWS Glue|Glue!? > AWS
Amazon SageMaker|SageMaker > AWS
Amazon Kinesis|Kinesis! > AWS
Athena!?|Amazon Athena > AWS
Azure DevOps|VSTS!|TFS!
BigQuery > Google Cloud; SQL
Cloud computing|Cloud technologies|Cloud infrastructure|Cloud services|Cloud platforms|Cloud!~|cloud? = Cloud-Technologien|Cloud-Infrastruktur|Cloud-Dienste / Informatique en nuage|Infrastructure cloud / Infraestructura en la nube|Servicios en la nube
OpenStack
OpenShift > Kubernetes
Heroku
Vercel
Netlify
Cloudflare|Cloudflare Workers
Docker|Dockerfile|Docker Compose > Containers
Containers|Containerization|Containerisation|Container orchestration
Kubernetes|K8s|Kubernetis > Containers
Helm!?|Helm charts > Kubernetes
Argo CD|ArgoCD > CI/CD
Istio > Kubernetes
Terraform > Infrastructure as code
Pulumi > Infrastructure as code
Infrastructure as code|IaC!|Infrastructure-as-code
Ansible
Puppet!?
Chef!?|Chef Infra
SaltStack
Vagrant!~
Packer!?|HashiCorp Packer
HashiCorp Vault|Vault!?
Consul!?
Jenkins > CI/CD
GitHub Actions > CI/CD; GitHub
GitLab CI|GitLab CI/CD > CI/CD; GitLab
CircleCI|Circle CI > CI/CD
Travis CI > CI/CD
TeamCity > CI/CD
Bamboo!? > CI/CD
CI/CD|CICD|CI CD|CI!|Continuous integration|Continuous delivery|Continuous deployment|CI/CD pipelines|CI and CD
DevOps
DevSecOps > DevOps
GitOps > DevOps
Site reliability engineering|SRE!
Git!~|git? > Version control
GitHub!~|github? > Git
GitLab > Git
Bitbucket > Git
Subversion|SVN > Version control
Mercurial > Version control
Version control|Source control|Version control systems = Versionsverwaltung|Versionskontrolle / Gestion de versions|Contrôle de versions / Control de versiones
Linux|Unix|GNU/Linux|Unix/Linux
Red Hat|RHEL|RedHat|Red Hat Enterprise Linux > Linux
Ubuntu > Linux
CentOS > Linux
Debian > Linux
Windows Server|Windows Server 2016|Windows Server 2019
Windows|Windows 10|Microsoft Windows|MS Windows
macOS|Mac OS|OS X
Nginx
Apache HTTP Server|Apache web server|Apache!?
HAProxy
IIS!
Prometheus
Grafana
Loki!?
Datadog
New Relic
Splunk
Nagios
Zabbix
Elastic Stack|ELK|ELK Stack|Kibana|Logstash
OpenTelemetry
PagerDuty
Monitoring and observability|Observability|System monitoring
Serverless|Serverless architecture
Microservices|Micro-services|Microservice architecture|Microservices architecture
Distributed systems = Verteilte Systeme / Systèmes distribués / Sistemas distribuidos
Event-driven architecture
Service mesh
Load balancing
Virtualization|Virtualisation = Virtualisierung / Virtualisation de serveurs / Virtualización
VMware|vSphere|ESXi > Virtualization
Hyper-V > Virtualization
Active Directory|LDAP
Microsoft Exchange|Exchange Server
Microsoft Intune|Intune
Citrix
SCCM
System administration|Systems administration|Sysadmin|Systemadministration = Systemverwaltung|Systembetreuung / Administration système|Administration systèmes / Administración de sistemas
Technical support|IT support|Helpdesk|Help desk|Desktop support = Technischer Support|Technische Unterstützung / Support technique|Assistance technique / Asistencia técnica a usuarios
ITIL
IT service management|ITSM = IT-Servicemanagement / Gestion des services informatiques / Gestión de servicios de TI
Incident management|Incident response = Störungsmanagement / Gestion des incidents / Gestión de incidencias
Disaster recovery = Notfallwiederherstellung / Reprise après sinistre / Recuperación ante desastres
Capacity planning = Kapazitätsplanung / Planification des capacités|Plan de charge / Planificación de capacidad
Chaos engineering|Chaos testing
On-call
# Networks and security
TCP/IP
DNS
DHCP
HTTP~|HTTPS~
VPN|VPNs
SSL/TLS|TLS!|SSL!
BGP!
OSPF!
VLAN|VLANs
SD-WAN
VoIP
LAN/WAN|LAN!|WAN!
Networking!~|Computer networking|Network administration|Network engineering|networking?|Netzwerktechnik = Netzwerkkenntnisse / Réseaux informatiques d'entreprise / Redes de ordenadores
Cisco|Cisco IOS
Juniper!?
Firewalls|Firewall|Firewall administration
Palo Alto Networks
Fortinet|FortiGate
Wireshark
Cybersecurity|Cyber security|Information security|IT security|IT-Sicherheit|InfoSec|Seguridad informática|Cybersécurité = Cybersicherheit / Sécurité informatique / Ciberseguridad
Network security = Netzwerksicherheit / Sécurité réseau|Sécurité des réseaux / Seguridad de redes > Cybersecurity
Application security|AppSec! > Cybersecurity
Penetration testing|Pen testing|Pentesting = Penetrationstests / Tests de pénétration / Tests de penetración > Cybersecurity
Vulnerability management|Vulnerability assessment > Cybersecurity
SIEM > Cybersecurity
SOC operations|Security operations centre|Security operations center > Cybersecurity
Threat modeling|Threat modelling > Cybersecurity
Identity and access management|IAM!|Access management
OAuth|OAuth2|OAuth 2.0
SAML
Single sign-on|SSO!
Encryption|Cryptography = Verschlüsselung|Kryptografie|Datenverschlüsselung / Chiffrement|Cryptographie|Chiffrement de données / Cifrado|Criptografía|Cifrado de datos
OWASP|OWASP Top 10 > Application security
NIST|NIST framework
ISO 27001|ISO/IEC 27001
SOC 2
PCI DSS|PCI!|PCI-DSS
Metasploit
Burp Suite
Digital forensics = Digitale Forensik|IT-Forensik / Investigation numérique / Informática forense
# Data
SQL
T-SQL|TSQL!|Transact-SQL > SQL
PL/SQL|PL-SQL|PLSQL > SQL; Oracle Database
MySQL|MariaDB > SQL
PostgreSQL|Postgres > SQL
SQL Server|MSSQL|Microsoft SQL Server|MS SQL|MS SQL Server > SQL
Oracle Database|Oracle DB|Oracle 11g|Oracle 12c|Oracle!~ > SQL
SQLite > SQL
IBM Db2|DB2 > SQL
Teradata > SQL
NoSQL|NoSQL databases
MongoDB|Mongo!~ > NoSQL
Redis > NoSQL
Cassandra > NoSQL
Couchbase > NoSQL
Neo4j > NoSQL
Elasticsearch|Elastic Search|OpenSearch
Apache Solr|Solr
Firebase
Supabase
Snowflake!~|snowflake? > SQL; Data warehousing
Databricks > Apache Spark
Apache Spark|Spark!?|PySpark|Spark SQL|Spark Structured Streaming|Spark Streaming > Big data
Hadoop|Apache Hadoop|HDFS|MapReduce > Big data
Apache Hive|Hive!? > Hadoop
Apache Kafka|Kafka > Event streaming
Event streaming|Stream processing|Streaming data
RabbitMQ
ActiveMQ
Apache Airflow|Airflow
Apache Flink|Flink!~
Apache Beam
Apache NiFi|NiFi
dbt!|data build tool|DBT!? > SQL
Great Expectations
Fivetran
Informatica
Talend
SSIS|SQL Server Integration Services > ETL
SSRS|SQL Server Reporting Services
SSAS
ETL|ELT!|ETL pipelines|ETL processes|Extract transform load
Data warehousing|Data warehouse|Data warehouses|DWH = - / Entrepôt de données|Entrepôts de données / Almacén de datos|Almacenes de datos
Data lake|Data lakes|Lakehouse
Data modeling|Data modelling|Data models|Star schema|Star schemas|Data vault|Dimensional modelling|Datenmodellierung = Datenmodelle / Modélisation de données|Modélisation des données / Modelado de datos
Data engineering = Datentechnik / Ingénierie des données|Ingénierie de données / Ingeniería de datos
Data pipelines|Data pipeline
Data analysis|Data analytics|Datenanalyse|Análisis de datos|Analyse de données = Datenanalysen / Analyse des données / Analítica de datos
Data science = Datenwissenschaft / Science des données / Ciencia de datos
Data mining
Data visualization|Data visualisation = Datenvisualisierung / Visualisation de données|Datavisualisation / Visualización de datos
Data governance
Data quality
Data migration = Datenmigration / Migration de données / Migración de datos
Data management = Datenmanagement|Datenverwaltung / Gestion de données|Gestion des données / Gestión de datos
Data entry|Dateneingabe|Saisie de données = Dateneingaben / Saisie des données / Captura de datos
Database administration|DBA! = Datenbankverwaltung / Gestion de bases de données / Gestión de bases de datos
Database design|Database development|Database management|Databases|Relational databases|Datenbanken|Bases de datos = Datenbankentwicklung|Datenbankdesign|Relationale Datenbanken / Bases de données relationnelles|Conception de bases de données / Diseño de bases de datos|Bases de datos relacionales
Master data management|MDM!|Stammdatenpflege
Big data
Business intelligence|BI! = Geschäftsanalytik / Informatique décisionnelle / Inteligencia de negocio
Machine learning|ML!|Maschinelles Lernen
Deep learning > Machine learning
Artificial intelligence|AI!|Künstliche Intelligenz = KI-Anwendungen / Intelligence artificielle appliquée / Inteligencia artificial aplicada
Generative AI|GenAI|Generative artificial intelligence
Large language models|LLMs|LLM
Prompt engineering
LangChain
Retrieval-augmented generation|RAG!
Natural language processing|NLP
Computer vision|Image processing
Reinforcement learning > Machine learning
Recommender systems|Recommendation systems
Time series analysis|Time series
MLOps
MLflow
TensorFlow > Machine learning
PyTorch > Machine learning
Keras > Machine learning
scikit-learn|sklearn|scikit learn > Machine learning; Python
XGBoost > Machine learning
Hugging Face
OpenCV > Computer vision
spaCy
NLTK
pandas!~|pandas > Python
NumPy > Python
SciPy > Python
Matplotlib > Python
Jupyter|Jupyter Notebook|Jupyter notebooks > Python
Apache Arrow
Tableau > Data visualization
Power BI|PowerBI|Microsoft Power BI|PBI! > Data visualization
DAX!
Power Query
Looker|Looker Studio|Google Data Studio > Data visualization
Qlik|QlikView|Qlik Sense > Data visualization
SAS!~
SPSS
Stata
Alteryx
KNIME
RapidMiner
A/B testing|AB testing|Split testing
Statistics|Statistical analysis|Statistical modelling|Statistical modeling|Statistik
Regression analysis|Linear regression|Logistic regression > Statistics
Predictive modeling|Predictive modelling|Predictive analytics
Web scraping
GIS!|Geographic information systems|ArcGIS|QGIS
# Software practice
Software engineering = Softwaretechnik / Génie logiciel|Ingénierie logicielle / Ingeniería de software
Software development|Software design|Softwareentwicklung|Desarrollo de software|Développement logiciel
Software architecture|System architecture|Systems architecture|Solution architecture = Softwarearchitektur|Systemarchitektur / Architecture logicielle|Architecture des systèmes / Arquitectura de software
System design|Systems design
Object-oriented programming|OOP|Object oriented programming|Object-oriented design|OOD!|OOPS! = Objektorientierte Programmierung / Programmation orientée objet|POO! / Programación orientada a objetos
Functional programming = Funktionale Programmierung / Programmation fonctionnelle / Programación funcional
Design patterns = Entwurfsmuster / Patrons de conception / Patrones de diseño
Algorithms = Algorithmen / Algorithmes|Algorithmique / Algoritmos
Data structures = Datenstrukturen / Structures de données / Estructuras de datos
Multithreading|Concurrency
Domain-driven design|DDD!
Test-driven development|TDD|Test driven development
Behaviour-driven development|BDD|Behavior-driven development
Unit testing|Unit tests = Modultests / Tests unitaires / Pruebas unitarias
Integration testing|Integration tests = Integrationstests / Tests d'intégration / Pruebas de integración
End-to-end testing|E2E testing
Test automation|Automation testing|Automated testing|Automated tests = Testautomatisierung / Automatisation des tests|Tests automatisés / Automatización de pruebas
Manual testing = Manuelle Tests / Tests manuels / Pruebas manuales
Regression testing
Performance testing|Load testing = Lasttests|Performance-Tests / Tests de performance|Tests de charge / Pruebas de rendimiento|Pruebas de carga
User acceptance testing|UAT
Quality assurance|QA!|Software testing|Software quality assurance|Qualitätssicherung|Aseguramiento de la calidad = Softwarequalität|Qualitätssicherung von Software / Assurance qualité / Control de calidad de software
Selenium > Test automation
Cypress!?|Cypress.io > Test automation
Playwright!~ > Test automation
Cucumber!~ > Behaviour-driven development
JUnit > Unit testing
TestNG > Unit testing
pytest > Unit testing
Jest!? > Unit testing
Mocha!? > Unit testing
JMeter > Performance testing
Postman!~
SoapUI
Appium > Test automation
TestRail
SonarQube
Code review|Code reviews
Debugging
Refactoring
Pair programming
Technical documentation|Technical writing|Technische Dokumentation = Dokumentationserstellung / Documentation des projets techniques / Documentación de proyectos técnicos
Requirements analysis|Requirements gathering|Requirements engineering|Anforderungsanalyse
Business analysis = Geschäftsanalyse|Business-Analyse / Analyse métier|Analyse fonctionnelle / Análisis de negocio
Systems analysis = Systemanalyse / Analyse des systèmes / Análisis de sistemas
SDLC|Software development life cycle|Software development lifecycle
Agile!~|Agile methodologies|Agile methodology|Agile development|Agile software development|agile?|Agile methods
Scrum > Agile
Kanban > Agile
SAFe!|Scaled Agile > Agile
Extreme programming > Agile
Waterfall!~
UML
Jira
Confluence!~
Trello
Asana
Slack!?
ServiceNow
Visual Studio|Visual Studio Code|VS Code
Eclipse!~
IntelliJ|IntelliJ IDEA
Xcode
Embedded systems|Embedded software|Embedded development = Embedded-Systeme|Embedded-Entwicklung / Informatique embarquée / Sistemas empotrados
Firmware
RTOS!
Microcontrollers|Microcontroller
Arduino
Raspberry Pi
ARM!?
FPGA|FPGAs
Internet of Things|IoT
Robotics|Robotik = - / Ingénierie robotique / Ingeniería robótica
ROS!
CUDA
OpenGL
Computer graphics
Game development
Blockchain
Ethereum
Smart contracts
Quantum computing
Augmented reality|AR/VR|Virtual reality|VR!
High performance computing|HPC!
Robotic process automation|RPA|UiPath|Blue Prism|Automation Anywhere
Power Automate|Microsoft Power Automate
Power Apps|PowerApps|Power Platform
SharePoint
Computer science|Informatik|Informatique
Information technology|Information systems
`;
