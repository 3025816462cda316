/** Lines as described in ../taxonomy.ts. */
export const business = `
# Office
Microsoft Excel|MS Excel|Excel!~|Excel spreadsheets|Advanced Excel|excel?
Pivot tables|PivotTables|VLOOKUP > Microsoft Excel
Microsoft Word|MS Word|Word!?
Microsoft PowerPoint|PowerPoint|MS PowerPoint|Power Point
Microsoft Outlook|Outlook!~|MS Outlook
Microsoft Access|MS Access|Access!?
Microsoft Office|MS Office|Office 365|Microsoft 365|MS Office Suite|Microsoft Office Suite|MS-Office|M365!|Paquete Office|Pack Office > Microsoft Excel; Microsoft Word
Microsoft Teams|MS Teams
Microsoft Visio|Visio
Microsoft Project|MS Project
Google Workspace|G Suite|Google Docs|Google Sheets
Typing|Touch typing|Audio typing
Minute taking|Taking minutes
Diary management|Calendar management
Office administration|Office management|Clerical work|Büroorganisation|Administrative support
Filing|Record keeping|Records management
Reception duties|Front desk|Switchboard
Travel booking|Travel arrangements
Notion!?
Zoom!?
Airtable
Monday.com
# Finance and accounting
Accounting|Financial accounting|Buchhaltung|Finanzbuchhaltung|Comptabilité|Contabilidad|Rechnungswesen
Bookkeeping|Book-keeping
Management accounting|Managerial accounting|Controlling!~
Cost accounting|Standard costing|Standard costs|Kostenrechnung
Accounts payable|Purchase ledger|Kreditorenbuchhaltung|Cuentas por pagar
Accounts receivable|Sales ledger|Debitorenbuchhaltung|Cuentas por cobrar
General ledger|Nominal ledger
Bank reconciliation|Bank reconciliations|Account reconciliation|Reconciliations|Balance sheet reconciliations
Month-end close|Month end close|Month-end closing|Monthly close|Period close|Monatsabschluss
Year-end close|Year end accounts|Annual accounts|Jahresabschluss
Consolidation|Consolidated financial statements|Group reporting|Konsolidierung
Financial statements|Financial reporting|Balance sheets
Variance analysis|Abweichungsanalyse
Financial analysis|Finanzanalyse
Financial modeling|Financial modelling|Financial models
Financial planning|FP&A|Financial planning and analysis
Budgeting|Budget management|Budget planning|Budgetplanung
Forecasting|Financial forecasting
Cash flow forecasting|Cash flow forecasts|Cash flow management
Treasury!~|Treasury management
Fixed assets|Fixed asset register
Internal controls|Internal control|Internal audit
Auditing|External audit|Statutory audit|Statutory audits|Year-end audit|Financial audit|Wirtschaftsprüfung|Auditoría|audits?
Taxation|Tax returns|Tax preparation|Corporate tax|Tax advisory|Steuerrecht|Tax compliance
VAT|VAT returns|Umsatzsteuer|Value added tax
Payroll|Payroll processing|Lohnbuchhaltung|Gehaltsabrechnung|Nómina
Invoicing|Billing|Rechnungsstellung|Facturation|Facturación
Credit control|Debt collection|Collections!~|Mahnwesen
Credit analysis|Credit risk
Risk management|Financial risk|Enterprise risk management|Risikomanagement
Investment analysis|Equity research
Portfolio management|Asset management
Valuation|Valuations|Business valuation
Mergers and acquisitions|M&A
Due diligence
Private equity
Corporate finance
Derivatives
Fixed income
Foreign exchange|FX!
Insurance!~|Insurance underwriting|Underwriting
Claims handling|Claims management|Claims processing|Insurance claims
Actuarial science|Actuarial analysis
Retail banking|Banking|Bankwesen
Mortgage lending|Mortgages|Loan processing|Loan origination
Anti-money laundering|AML!|KYC!|Know your customer
Financial regulation|MiFID|Basel III
GAAP|US GAAP|U.S. GAAP|UK GAAP
IFRS|International Financial Reporting Standards
HGB!
ASPE!
SOX!|Sarbanes-Oxley
QuickBooks
Xero
Sage!?|Sage 50|Sage 200|Sage 300|Sage Line 50
NetSuite|Oracle NetSuite > ERP
DATEV
Hyperion|Oracle Hyperion
Workday
SAP|SAP ERP|SAP S/4HANA|SAP HANA|SAP R/3 > ERP
SAP FI/CO|SAP FI|SAP CO|SAP FICO > SAP
SAP MM > SAP
SAP SD > SAP
SAP PM > SAP
ERP|Enterprise resource planning|ERP systems|ERP system
Microsoft Dynamics|Dynamics 365|Navision|Dynamics NAV > ERP
Oracle E-Business Suite|Oracle EBS > ERP
Odoo > ERP
Bloomberg Terminal|Bloomberg!?
Cash handling|Cash management|Tenue de la caisse
Grant writing|Grant management|Grant applications
Fundraising|Major gifts|Recaudación de fondos
# Management
Project management|Projektmanagement|Projektleitung|Gestión de proyectos|Gestion de projet|Managing projects
Program management|Programme management
Product management|Product manager?
Product development|Produktentwicklung
Product strategy|Product roadmap|Roadmapping|Product roadmaps
Portfolio planning
Change management
Stakeholder management|Stakeholder engagement
Operations management|Business operations
Process improvement|Process optimisation|Process optimization|Continuous improvement|Prozessoptimierung|Kaizen
Lean!~|Lean manufacturing|Lean management
Six Sigma|Lean Six Sigma
5S!~
Business strategy|Strategic planning|Strategy development
Business development|Geschäftsentwicklung
Business planning
Management consulting|Consulting!~
Contract management|Contract negotiation
Vendor management|Supplier management|Lieferantenmanagement
People management|Team leadership|Team management|Line management|Staff management|Personalführung|Mitarbeiterführung
Performance management|Performance reviews|Performance appraisals
Resource planning
Scheduling|Staff scheduling|Rostering|Rota planning|Shift planning|Dienstplanung
Facilities management|Facility management
Event planning|Event management|Events management|Eventmanagement
Event coordination
Business continuity
Quality management|Quality management systems|QMS!|Qualitätsmanagement
ISO 9001
ISO 14001
ISO 13485
Compliance|Regulatory compliance
Corporate governance
GDPR|Data protection|DSGVO|RGPD
HIPAA
KPIs|KPI tracking|KPI reporting|Key performance indicators
OKRs|OKR
PRINCE2
PMP|Project Management Professional
Earned value management
Primavera P6|Primavera
Sustainability reporting|ESG|ESG reporting
Sustainability
Public speaking
# Human resources
Human resources|HR!|Human resource management|Personalwesen|Recursos humanos|Ressources humaines
Recruitment|Recruiting|Talent acquisition|Personalbeschaffung|Recrutement|Reclutamiento|Selección de personal
Candidate sourcing|Sourcing candidates
Interviewing candidates|Conducting interviews
Onboarding|Employee onboarding
Employee relations
Industrial relations|Labour relations|Labor relations
Compensation and benefits|Compensation & benefits
Employment law|Labour law|Labor law|Arbeitsrecht
Training and development|Learning and development|L&D!|Staff training|Personalentwicklung
Workforce planning
Succession planning
Talent management
HRIS|HR systems
Diversity and inclusion|Diversity, equity and inclusion|DEI!
Employer branding
Organisational development|Organizational development
Job evaluation
BambooHR
SuccessFactors|SAP SuccessFactors
# Sales and service
Sales|Vertrieb|Verkauf|Ventas|Vente|Selling
B2B sales|B2B|Business-to-business sales > Sales
B2C sales|B2C > Sales
Inside sales|Telesales|Telemarketing|Cold calling|Outbound sales > Sales
Field sales|Outside sales|Außendienst > Sales
Account management|Key account management|Client management
Lead generation|Prospecting|Kundenakquise
Sales forecasting|Pipeline management
Territory management
Solution selling|Consultative selling
Negotiation!~|Price negotiation|Commercial negotiation
Retail|Retail sales|Einzelhandel
Merchandising|Visual merchandising
Point of sale|POS systems|POS!|EPOS|Point-of-sale|Kassensystem|Till operation
Customer service|Customer care|Client service|Guest service|Kundenservice|Kundenbetreuung|Kundendienst|Service client|Atención al cliente
Customer support
Customer success|Customer success management
Customer retention
Complaint handling|Complaint resolution|Complaints handling|Reklamationsbearbeitung
Call centre|Call center|Contact centre|Contact center|Inbound calls
CRM|Customer relationship management|CRM software|CRM systems
Salesforce|Salesforce.com|SFDC! > CRM
HubSpot > CRM
Zoho|Zoho CRM > CRM
Zendesk
Freshdesk
Intercom!?
Pipedrive > CRM
Category management
Pricing|Pricing strategy
Tender management|Bid writing|Bid management|Tender preparation
Quotation preparation|Quotations|Angebotserstellung
Order processing|Auftragsabwicklung|Auftragsbearbeitung
Stock replenishment|Shelf stocking
Loss prevention
Real estate|Immobilienwirtschaft|Immobilier|Inmobiliaria|Property management|Immobilienverwaltung
Lettings|Leasing!~
# Marketing and communication
Marketing|Marketing strategy|Marketing campaigns
Digital marketing|Online marketing|Online-Marketing > Marketing
Content marketing > Marketing
Email marketing|E-mail marketing|Newsletter marketing > Marketing
Social media marketing|Social media management|Social media|Redes sociales|Réseaux sociaux > Marketing
Influencer marketing > Marketing
Affiliate marketing > Marketing
Performance marketing > Marketing
Product marketing > Marketing
Brand management|Branding|Brand strategy|Markenführung
SEO|Search engine optimization|Search engine optimisation|Suchmaschinenoptimierung
SEM!|Search engine marketing|Paid search|PPC|Pay-per-click
Google Ads|AdWords|Google AdWords > SEM
Meta Ads|Facebook Ads|Instagram Ads|Meta campaigns
Google Analytics|GA4!
Google Tag Manager
Mailchimp
Marketo
Marketing automation
Market research|Marktforschung|Estudios de mercado
Competitor analysis|Competitive analysis
Copywriting|Copy writing|Werbetexten
Content creation|Content writing|Content production
Content management|CMS!|Content management systems
Editing!~|Copy editing|Copyediting|Lektorat
Proofreading|Korrektorat
Journalism|News writing|Journalismus
Public relations|PR!~|Media relations|Öffentlichkeitsarbeit|Relations publiques
Press releases
Corporate communications|Internal communications|Communications strategy
Crisis communication|Crisis communications
Media planning|Media buying
Trade fairs|Trade shows|Messeorganisation
Conversion rate optimisation|Conversion rate optimization|CRO!
E-commerce|Ecommerce|E-Commerce|Online retail
Customer segmentation|Market segmentation
Storytelling
Translation|Translating|Übersetzung|Traduction|Traducción
Interpreting|Simultaneous interpreting|Dolmetschen
Localization|Localisation
Subtitling
Trados|SDL Trados
Blogging
Podcasting
`;
