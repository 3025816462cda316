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
Typing|Touch typing|Audio typing = Maschinenschreiben|Zehnfingersystem|10-Finger-System / Saisie au clavier|Frappe au clavier / Escritura al teclado
Minute taking|Taking minutes = Protokollieren|Protokolle schreiben / Prise de notes|Rédaction de procès-verbaux / Redacción de actas|Levantamiento de actas
Diary management|Calendar management = Kalenderführung|Terminplanung im Büro|Terminkoordinierung / Gestion des plannings|Tenue d'agenda / Gestión de la agenda
Office administration|Office management|Clerical work|Büroorganisation|Administrative support = Verwaltung|Büroverwaltung|Büromanagement|Sachbearbeitung|Bürotätigkeiten|Verwaltungsaufgaben|Allgemeine Büroarbeiten / Gestion administrative|Travail administratif|Administration de bureau|Tâches administratives|Suivi administratif / Administración|Gestión administrativa|Tareas administrativas|Trabajo administrativo
Filing|Record keeping|Records management = Ablage|Aktenablage|Registratur / Classement et archivage / Archivo y clasificación
Reception duties|Front desk|Switchboard = Empfangsdienst|Empfangsbereich / Standard et accueil / Tareas de recepción
Travel booking|Travel arrangements = Reisebuchung|Reiseorganisation|Dienstreisen / Organisation de voyages|Réservation de voyages|Organisation de déplacements / Organización de viajes|Gestión de viajes
Notion!?
Zoom!?
Airtable
Monday.com
# Finance and accounting
Accounting|Financial accounting|Buchhaltung|Finanzbuchhaltung|Comptabilité|Contabilidad|Rechnungswesen
Bookkeeping|Book-keeping = Finanzbuchführung|Vorbereitende Buchhaltung|Buchführung / Tenue de livres|Tenue de la comptabilité|Saisie comptable / Teneduría de libros|Registro contable > Accounting
Management accounting|Managerial accounting|Controlling!~ = Controlling-Berichte|Betriebliches Rechnungswesen / Comptabilité de gestion / Contabilidad de gestión
Cost accounting|Standard costing|Standard costs|Kostenrechnung = Kosten- und Leistungsrechnung|Kostenstellenrechnung / Comptabilité analytique|Calcul des coûts de revient / Contabilidad de costes|Contabilidad analítica
Accounts payable|Purchase ledger|Kreditorenbuchhaltung|Cuentas por pagar
Accounts receivable|Sales ledger|Debitorenbuchhaltung|Cuentas por cobrar
General ledger|Nominal ledger = Hauptbuchhaltung|Hauptbuch / Grand livre|Comptabilité générale / Libro mayor|Contabilidad general
Bank reconciliation|Bank reconciliations|Account reconciliation|Reconciliations|Balance sheet reconciliations = Bankabstimmung / Rapprochements de comptes / Conciliación de cuentas
Month-end close|Month end close|Month-end closing|Monthly close|Period close|Monatsabschluss = Monatsabschlüsse|Quartalsabschlüsse / Clôtures mensuelles|Clôture des comptes / Cierres mensuales
Year-end close|Year end accounts|Annual accounts|Jahresabschluss = Jahresabschlüsse / Clôtures annuelles|Comptes annuels|Bilans / Cierres anuales|Cuentas anuales
Consolidation|Consolidated financial statements|Group reporting|Konsolidierung = Konzernabschluss|Konzernrechnungslegung / Consolidation des comptes|Comptes consolidés / Consolidación contable
Financial statements|Financial reporting|Balance sheets = Finanzberichte|Bilanzen / États financiers / Estados financieros
Variance analysis|Abweichungsanalyse
Financial analysis|Finanzanalyse = Finanzanalysen / Analyses financières / Análisis de finanzas
Financial modeling|Financial modelling|Financial models = Finanzmodellierung|Finanzmodelle / Modélisation financière|Modèles financiers / Modelización financiera|Modelado financiero
Financial planning|FP&A|Financial planning and analysis = Finanzplanung / Planification financière / Planificación financiera
Budgeting|Budget management|Budget planning|Budgetplanung = Budgetierung|Budgetverantwortung|Budgetsteuerung|Budgetkontrolle / Élaboration de budgets|Gestion budgétaire|Suivi budgétaire|Gestion de budget / Elaboración de presupuestos anuales|Gestión presupuestaria|Control presupuestario|Gestión de presupuestos
Forecasting|Financial forecasting = Finanzprognosen|Prognosen / Prévisions budgétaires|Prévisions financières / Previsiones financieras
Cash flow forecasting|Cash flow forecasts|Cash flow management = Liquiditätsplanung|Cashflow-Planung / Prévisions de trésorerie|Plan de trésorerie / Previsión de tesorería|Flujo de caja
Treasury!~|Treasury management = Liquiditätssteuerung|Finanzdisposition / Gestion de trésorerie|Trésorerie / Gestión de tesorería|Tesorería
Fixed assets|Fixed asset register = Anlagevermögen / Actifs immobilisés / Activos fijos
Internal controls|Internal control|Internal audit = Internes Kontrollsystem|IKS! / Contrôle interne / Control interno
Auditing|External audit|Statutory audit|Statutory audits|Year-end audit|Financial audit|Wirtschaftsprüfung|Auditoría|audits? = Revision und Prüfung / Audit financier|Audit externe / Auditoría externa
Taxation|Tax returns|Tax preparation|Corporate tax|Tax advisory|Steuerrecht|Tax compliance = Steuern|Steuerwesen / Déclarations d'impôts / Impuestos|Liquidación de impuestos
VAT|VAT returns|Umsatzsteuer|Value added tax = Mehrwertsteuer / Taxe sur la valeur ajoutée / Impuesto sobre el valor añadido
Payroll|Payroll processing|Lohnbuchhaltung|Gehaltsabrechnung|Nómina
Invoicing|Billing|Rechnungsstellung|Facturation|Facturación = Rechnungserstellung|Rechnungswesen und Fakturierung / Facturation clients|Établissement de factures / Emisión de facturas
Credit control|Debt collection|Collections!~|Mahnwesen = Bonitätsprüfung|Debitorenüberwachung / Gestion du risque client|Crédit management / Control de crédito|Gestión de impagados
Credit analysis|Credit risk = Bonitätsanalyse / Analyse du risque crédit / Riesgo crediticio
Risk management|Financial risk|Enterprise risk management|Risikomanagement = Unternehmensrisiken / Management des risques / Gestión del riesgo
Investment analysis|Equity research = Investmentanalyse|Aktienanalyse / Analyse d'investissements / Análisis bursátil
Portfolio management|Asset management = Portfoliomanagement|Vermögensmanagement / Gestion de portefeuille|Gestion d'actifs / Gestión de carteras|Gestión de activos
Valuation|Valuations|Business valuation = Unternehmensbewertung / Évaluation d'entreprise|Valorisation / Valoración de empresas
Mergers and acquisitions|M&A = Fusionen und Übernahmen|Unternehmenskäufe / Fusions et acquisitions|Fusions-acquisitions / Fusiones y adquisiciones
Due diligence
Private equity
Corporate finance = Unternehmensfinanzierung / Finance d'entreprise / Finanzas corporativas
Derivatives = Derivate / Produits dérivés / Derivados financieros
Fixed income = Rentenpapiere|Anleihen / Produits de taux / Renta fija
Foreign exchange|FX! = Devisenhandel|Devisen / Marché des changes|Opérations de change / Divisas|Mercado de divisas
Insurance!~|Insurance underwriting|Underwriting = Versicherungswesen|Versicherungen / Assurances / Seguros
Claims handling|Claims management|Claims processing|Insurance claims = Schadenmanagement / Traitement des sinistres / Gestión de reclamaciones de seguros
Actuarial science|Actuarial analysis
Retail banking|Banking|Bankwesen = Privatkundenbetreuung|Bankgeschäft / Activités bancaires / Banca
Mortgage lending|Mortgages|Loan processing|Loan origination = Hypothekengeschäft / Prêts immobiliers|Prêts hypothécaires / Préstamos hipotecarios
Anti-money laundering|AML!|KYC!|Know your customer = Geldwäschebekämpfung / Blanchiment d'argent|Lutte contre le blanchiment / Antiblanqueo
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
Cash handling|Cash management|Tenue de la caisse = Kassenabschluss|Kasse|Bargeldhandling / Gestion de caisse|Gestion des encaissements / Gestión de efectivo|Manejo de efectivo
Grant writing|Grant management|Grant applications = Förderanträge|Antragstellung für Fördermittel / Rédaction de demandes de subvention / Redacción de propuestas de subvención
Fundraising|Major gifts|Recaudación de fondos = Spendenwesen / Levée de dons / Recaudación de donativos
# Management
Project management|Projektmanagement|Projektleitung|Gestión de proyectos|Gestion de projet|Managing projects
Program management|Programme management = Programmmanagement / Gestion de programmes / Gestión de programas
Product management|Product manager? = Produktmanagement|Produktmanager / Gestion de produit|Gestion de produits|Chef de produit / Gestión de producto|Gestión de productos|Dirección de producto
Product development|Produktentwicklung = Produktentwicklungsprozesse / Développement de produits|Développement produit / Desarrollo de productos|Desarrollo de producto
Product strategy|Product roadmap|Roadmapping|Product roadmaps = Produktstrategie / Stratégie produit|Feuille de route produit / Estrategia de producto|Hoja de ruta de producto
Portfolio planning
Change management = - / Gestion du changement / Gestión de cambios
Stakeholder management|Stakeholder engagement = Stakeholdermanagement|Anspruchsgruppen / Gestion des parties prenantes / Gestión de partes interesadas|Grupos de interés
Operations management|Business operations = Betriebsleitung|Betriebsführung|Operative Leitung / Gestion des opérations|Direction des opérations|Management opérationnel / Gestión de operaciones|Dirección de operaciones
Process improvement|Process optimisation|Process optimization|Continuous improvement|Prozessoptimierung|Kaizen = Prozessverbesserung|Kontinuierliche Verbesserung|Prozessverbesserungen / Amélioration de processus|Démarche d'amélioration / Mejora de los procesos
Lean!~|Lean manufacturing|Lean management = Schlanke Produktion / Production au plus juste / Producción ajustada
Six Sigma|Lean Six Sigma
5S!~
Business strategy|Strategic planning|Strategy development = Geschäftsstrategie / Stratégie des affaires / Estrategia de negocio
Business development|Geschäftsentwicklung = Geschäftsfeldentwicklung / Développement des affaires|Développement commercial international / Desarrollo comercial
Business planning
Management consulting|Consulting!~ = Unternehmensberatung / Conseil en management|Conseil en stratégie / Consultoría de gestión|Consultoría
Contract management|Contract negotiation = Vertragsverwaltung in Projekten / Suivi de contrats / Administración de contratos
Vendor management|Supplier management|Lieferantenmanagement = Lieferantensteuerung|Lieferantenbetreuung / Gestion des fournisseurs|Relations fournisseurs / Gestión de proveedores|Relación con proveedores
People management|Team leadership|Team management|Line management|Staff management|Personalführung|Mitarbeiterführung = Personalverantwortung|Teamverantwortung|Führung von Mitarbeitern|Führungsverantwortung / Gestion du personnel|Encadrement du personnel|Management du personnel|Encadrement / Gestión de personas|Gestión del personal|Gestión de equipos de trabajo
Performance management|Performance reviews|Performance appraisals = Leistungsmanagement|Leistungsbeurteilung / Gestion de la performance|Évaluation des performances / Gestión del desempeño
Resource planning = Ressourcenplanung|Einsatzplanung von Personal / Planification des ressources / Planificación de recursos
Scheduling|Staff scheduling|Rostering|Rota planning|Shift planning|Dienstplanung = Schichtplanung|Personaleinsatzplanung|Einsatzplanung|Dienstpläne / Planification du personnel|Gestion des plannings du personnel|Élaboration des plannings / Planificación de turnos|Gestión de turnos|Cuadrantes
Facilities management|Facility management = Liegenschaftsverwaltung / Gestion des bâtiments|Gestion immobilière d'entreprise / Gestión de edificios
Event planning|Event management|Events management|Eventmanagement = Veranstaltungsorganisation|Veranstaltungsmanagement|Eventplanung|Veranstaltungsplanung / Gestion d'événements|Organisation événementielle / Gestión de eventos|Planificación de eventos
Event coordination
Business continuity = Betriebskontinuität|Business-Continuity-Management / Plan de reprise d'activité / Continuidad del negocio
Quality management|Quality management systems|QMS!|Qualitätsmanagement
ISO 9001
ISO 14001
ISO 13485
Compliance|Regulatory compliance = Regelkonformität|Rechtskonformität / Conformité légale / Cumplimiento legal
Corporate governance = Unternehmensführung nach Kodex / Gouvernance d'entreprise / Gobierno corporativo
GDPR|Data protection|DSGVO|RGPD
HIPAA
KPIs|KPI tracking|KPI reporting|Key performance indicators = Kennzahlen|Leistungskennzahlen / Indicateurs de performance|Indicateurs clés de performance / Indicadores de gestión|Indicadores clave
OKRs|OKR
PRINCE2
PMP|Project Management Professional
Earned value management
Primavera P6|Primavera
Sustainability reporting|ESG|ESG reporting
Sustainability = Nachhaltigkeit / Durabilité / Sostenibilidad
Public speaking = Vortragstätigkeit|Öffentliches Sprechen / Prise de parole en public / Oratoria|Hablar en público
# Human resources
Human resources|HR!|Human resource management|Personalwesen|Recursos humanos|Ressources humaines
Recruitment|Recruiting|Talent acquisition|Personalbeschaffung|Recrutement|Reclutamiento|Selección de personal
Candidate sourcing|Sourcing candidates = Kandidatensuche / Recherche de candidats / Búsqueda de candidatos
Interviewing candidates|Conducting interviews
Onboarding|Employee onboarding = Einarbeitung neuer Mitarbeiter|Mitarbeitereinarbeitung|Einarbeitung / Intégration des collaborateurs|Intégration des nouveaux salariés|Accueil des nouveaux collaborateurs / Incorporación de personal|Acogida de empleados
Employee relations = Mitarbeiterbeziehungen / Relations avec le personnel|Climat social / Relaciones con los empleados
Industrial relations|Labour relations|Labor relations
Compensation and benefits|Compensation & benefits = Vergütung und Zusatzleistungen / Rémunération et avantages sociaux / Compensación y beneficios
Employment law|Labour law|Labor law|Arbeitsrecht
Training and development|Learning and development|L&D!|Staff training|Personalentwicklung = Weiterbildungsmanagement|Schulungen / Développement des compétences / Formación y desarrollo
Workforce planning = Personalplanung|Personalbedarfsplanung / Gestion prévisionnelle des emplois|GPEC! / Planificación de plantilla|Planificación de personal
Succession planning = Nachfolgeplanung / Plan de succession / Planes de sucesión
Talent management = Talentmanagement / Gestion des talents / Gestión del talento
HRIS|HR systems
Diversity and inclusion|Diversity, equity and inclusion|DEI! = Diversität und Inklusion|Vielfalt und Inklusion / Diversité et inclusion / Diversidad e inclusión
Employer branding = Arbeitgebermarke|Arbeitgebermarketing / Marque employeur / Marca empleadora
Organisational development|Organizational development
Job evaluation
BambooHR
SuccessFactors|SAP SuccessFactors
# Sales and service
Sales|Vertrieb|Verkauf|Ventas|Vente|Selling = Verkaufserfahrung|Vertriebserfahrung / Vente et conseil|Commercial terrain / Venta de productos
B2B sales|B2B|Business-to-business sales > Sales
B2C sales|B2C > Sales
Inside sales|Telesales|Telemarketing|Cold calling|Outbound sales = Innendienst|Telefonakquise|Telefonvertrieb / Vente sédentaire|Vente par téléphone|Commercial sédentaire / Venta telefónica|Ventas internas > Sales
Field sales|Outside sales|Außendienst = Außendienstvertrieb|Verkauf im Außendienst / Vente terrain|Commercial itinérant / Ventas en campo|Comercial de calle > Sales
Account management|Key account management|Client management = Kundenmanagement|Kundenverantwortung|Betreuung von Bestandskunden / Gestion de comptes|Gestion de la clientèle / Gestión de cuentas
Lead generation|Prospecting|Kundenakquise = Leadgenerierung / Génération de leads / Generación de leads
Sales forecasting|Pipeline management = Absatzprognose|Umsatzprognose / Prévisions de ventes / Previsión de ventas
Territory management = Gebietsmanagement|Vertriebsgebiet / Gestion de secteur|Secteur commercial / Gestión de territorio|Zona comercial
Solution selling|Consultative selling = Lösungsvertrieb / Vente de solutions / Venta consultiva
Negotiation!~|Price negotiation|Commercial negotiation = Verhandlungsführung|Verhandlungsgeschick|Preisverhandlungen|Verhandeln / Négociation|Négociation commerciale|Négociation de prix / Negociación|Negociación comercial
Retail|Retail sales|Einzelhandel = Einzelhandelskaufmann|Verkauf im Einzelhandel / Commerce de détail|Vente en magasin|Vente au détail / Comercio minorista|Venta al por menor|Dependiente
Merchandising|Visual merchandising = - / Marchandisage|Mise en scène des produits / Exposición de productos
Point of sale|POS systems|POS!|EPOS|Point-of-sale|Kassensystem|Till operation = Kassensysteme|Kassenbedienung|Bedienung der Kasse / Logiciel de caisse|Système d'encaissement / Terminal punto de venta|TPV!
Customer service|Customer care|Client service|Guest service|Kundenservice|Kundenbetreuung|Kundendienst|Service client|Atención al cliente
Customer support = Kundensupport / Support client|Assistance clientèle / Soporte al cliente
Customer success|Customer success management = Kundenerfolg / Réussite client / Éxito del cliente
Customer retention = Kundenloyalität / Rétention client / Retención de clientes
Complaint handling|Complaint resolution|Complaints handling|Reklamationsbearbeitung = Beschwerdemanagement|Reklamationsmanagement / Gestion des plaintes|Gestion des litiges / Atención de reclamaciones
Call centre|Call center|Contact centre|Contact center|Inbound calls
CRM|Customer relationship management|CRM software|CRM systems = Kundenbeziehungsmanagement-Systeme|CRM-Systeme / Logiciel CRM|Logiciels CRM / Sistemas CRM
Salesforce|Salesforce.com|SFDC! > CRM
HubSpot > CRM
Zoho|Zoho CRM > CRM
Zendesk
Freshdesk
Intercom!?
Pipedrive > CRM
Category management = Warengruppenmanagement / Gestion de catégorie / Gestión de categorías
Pricing|Pricing strategy = Preisgestaltung|Preisstrategie|Preiskalkulation / Politique de prix|Tarification / Fijación de precios|Política de precios
Tender management|Bid writing|Bid management|Tender preparation = Ausschreibungsverfahren|Ausschreibungen / Gestion d'appels d'offres / Gestión de licitaciones
Quotation preparation|Quotations|Angebotserstellung = Angebotswesen|Erstellung von Angeboten / Rédaction de devis|Établissement de devis / Preparación de presupuestos
Order processing|Auftragsabwicklung|Auftragsbearbeitung = Auftragsmanagement / Traitement des commandes|Traitement de commandes / Procesamiento de pedidos|Tramitación de pedidos
Stock replenishment|Shelf stocking = Warennachschub|Nachbestellung / Réapprovisionnement / Reposición
Loss prevention = Verlustprävention / Prévention des pertes / Prevención de pérdidas
Real estate|Immobilienwirtschaft|Immobilier|Inmobiliaria|Property management|Immobilienverwaltung = Immobilien|Immobilienverwaltung und -vermarktung / Gestion immobilière|Secteur immobilier / Bienes raíces|Gestión inmobiliaria
Lettings|Leasing!~
# Marketing and communication
Marketing|Marketing strategy|Marketing campaigns = Marketingmaßnahmen / Mercatique / Mercadotecnia
Digital marketing|Online marketing|Online-Marketing = Digitales Marketing / Marketing digital|Webmarketing / Marketing online|Mercadotecnia digital > Marketing
Content marketing = - / Marketing de contenu / Marketing de contenidos > Marketing
Email marketing|E-mail marketing|Newsletter marketing > Marketing
Social media marketing|Social media management|Social media|Redes sociales|Réseaux sociaux = - / Marketing des réseaux sociaux / Marketing en redes sociales > Marketing
Influencer marketing > Marketing
Affiliate marketing > Marketing
Performance marketing > Marketing
Product marketing > Marketing
Brand management|Branding|Brand strategy|Markenführung = Markenmanagement / Gestion de marque|Stratégie de marque / Gestión de marca
SEO|Search engine optimization|Search engine optimisation|Suchmaschinenoptimierung
SEM!|Search engine marketing|Paid search|PPC|Pay-per-click = Suchmaschinenanzeigen / Publicité sur les moteurs de recherche / Marketing en buscadores
Google Ads|AdWords|Google AdWords > SEM
Meta Ads|Facebook Ads|Instagram Ads|Meta campaigns
Google Analytics|GA4!
Google Tag Manager
Mailchimp
Marketo
Marketing automation
Market research|Marktforschung|Estudios de mercado
Competitor analysis|Competitive analysis = Wettbewerbsbeobachtung / Analyse de la concurrence|Analyse concurrentielle / Análisis competitivo
Copywriting|Copy writing|Werbetexten = Werbetexte / Rédaction publicitaire / Textos publicitarios
Content creation|Content writing|Content production = Inhaltserstellung|Content-Produktion / Création de contenu / Creación de contenido
Content management|CMS!|Content management systems = Inhaltsverwaltung / Gestion de contenu|Gestion de contenus / Gestión de contenidos
Editing!~|Copy editing|Copyediting|Lektorat = Redigieren|Textredaktion / Relecture et réécriture / Edición de contenidos
Proofreading|Korrektorat = Korrekturlesen / Relecture|Correction de textes / Corrección de textos
Journalism|News writing|Journalismus = - / Journalisme / Periodismo
Public relations|PR!~|Media relations|Öffentlichkeitsarbeit|Relations publiques
Press releases = Pressetexte / Rédaction de communiqués / Comunicados de prensa
Corporate communications|Internal communications|Communications strategy
Crisis communication|Crisis communications = Krisenkommunikation / Communication de crise / Comunicación de crisis
Media planning|Media buying = Mediaplanung / Achat d'espace|Plan média / Planificación de medios|Compra de medios
Trade fairs|Trade shows|Messeorganisation = Messebetreuung / Salons et foires / Ferias y exposiciones
Conversion rate optimisation|Conversion rate optimization|CRO!
E-commerce|Ecommerce|E-Commerce|Online retail = Online-Handel / Commerce en ligne / Comercio online
Customer segmentation|Market segmentation = Kundensegmentierung / Segmentation client / Segmentación de clientes
Storytelling
Translation|Translating|Übersetzung|Traduction|Traducción
Interpreting|Simultaneous interpreting|Dolmetschen = Dolmetschtätigkeit / Interprétation de langues / Interpretación de idiomas
Localization|Localisation = Lokalisierung / Localisation linguistique / Localización de contenidos
Subtitling = Untertitel / Sous-titres / Subtitulación
Trados|SDL Trados
Blogging
Podcasting
`;
