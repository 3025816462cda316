/** Money, law, people at work, selling, property, offices. Lines as described in ../taxonomy.ts. */
export const offices = `
# Finance and accounting
Financial controlling|Business controlling|Controllership|Plant controlling = Finanzcontrolling|Kostencontrolling|Werkscontrolling / Contrôle de gestion|Contrôle financier / Control de gestión|Control financiero > Management accounting
Journal entries|Posting journals = Buchungssätze|Abgrenzungen|Rückstellungen|Kontierung / Écritures comptables|Régularisations comptables|Provisions comptables / Asientos contables|Periodificaciones > Accounting
Accruals|Accruals and prepayments|Prepayments > Accounting
Intercompany accounting|Intercompany reconciliation|Intercompany transactions = Intercompany-Abstimmung|Konzernverrechnung / Comptabilité intersociétés|Réconciliation intragroupe / Conciliación intercompañía > Accounting
Revenue recognition = Umsatzrealisierung|Erlösrealisierung / Reconnaissance du revenu / Reconocimiento de ingresos > Accounting
IFRS 15 > Accounting
ASC 606 > Accounting
Lease accounting = Leasingbilanzierung / Comptabilisation des contrats de location / Contabilidad de arrendamientos > Accounting
IFRS 16 > Accounting
Trial balance|Trial balances = Summen- und Saldenliste / Balance comptable|Balance générale / Balance de comprobación|Balance de sumas y saldos > General ledger
Balance sheet preparation = Gewinn- und Verlustrechnung|GuV!|Bilanzierung|Ergebnisverantwortung / Compte de résultat|Bilan comptable|Liasse fiscale / Cuenta de resultados|Balance de situación|Cuenta de pérdidas y ganancias > Financial statements
Profit and loss|Profit and loss statements|Income statements > Financial statements
P&L! > Financial statements
P&L management > Financial statements
P&L responsibility > Financial statements
Accounts preparation|Preparation of accounts|Final accounts = Abschlusserstellung|Monats- und Jahresabschlüsse|Erstellung von Jahresabschlüssen / Arrêté des comptes|Clôture annuelle|Établissement des comptes annuels|Clôture mensuelle / Cierre contable|Cierre mensual|Cierre anual|Plan General Contable > Accounting
Plan comptable > Accounting
Expense management|Expense reports|Travel expenses|Expense processing|Expensify = Reisekostenabrechnung|Spesenabrechnung / Notes de frais|Gestion des notes de frais / Gestión de gastos|Notas de gastos|Hojas de gastos
SAP Concur|Concur > Expense management
Invoice processing|Invoice verification|Invoice matching|Three-way matching|Invoice approval = Rechnungsprüfung|Eingangsrechnungen|Zahlungsläufe|Zahlungsverkehr|Rechnungsbearbeitung / Traitement des factures|Règlement des fournisseurs|Comptabilité fournisseurs|Factures fournisseurs / Gestión de facturas|Pago a proveedores|Contabilidad de proveedores|Registro de facturas > Accounts payable
Vendor payments|Payment runs|Supplier payments > Accounts payable
Customer invoicing = Debitorenmanagement|Forderungsmanagement|Inkasso|Fakturierung / Comptabilité clients|Recouvrement|Relance clients|Gestion du poste clients / Gestión de cobros|Recobro|Contabilidad de clientes > Accounts receivable
Dunning > Accounts receivable
Collections management|Accounts receivable collections|Collection care > Accounts receivable
Receivables management > Accounts receivable
Debtor management > Accounts receivable
Cash application = Bankbuchungen|Zahlungseingänge|Kontenabstimmung|Kontenklärung / Rapprochement bancaire|Rapprochements bancaires|Lettrage des comptes|Affectation des règlements / Conciliación bancaria|Conciliaciones bancarias|Aplicación de cobros > Bank reconciliation
Bank postings|Bank statements processing|Payment posting > Bank reconciliation
Cost control|Cost reduction|Cost management|Cost optimisation|Cost optimization|Cost analysis = Kostenkontrolle|Kostenoptimierung|Kostenmanagement|Kostensenkung|Kostenanalyse / Maîtrise des coûts|Réduction des coûts|Analyse des coûts / Control de costes|Reducción de costes|Control de costos|Análisis de costes
Profitability analysis = Deckungsbeitragsrechnung|Rentabilitätsanalyse / Analyse de rentabilité|Calcul de marge / Análisis de rentabilidad|Análisis de márgenes > Financial analysis
Contribution margin analysis|Margin analysis > Financial analysis
Break-even analysis > Financial analysis
Business case development = Investitionsrechnung|Wirtschaftlichkeitsrechnung / Étude de rentabilité|Calcul de retour sur investissement / Análisis de inversiones|Casos de negocio > Financial analysis
Investment appraisal > Financial analysis
Capital budgeting > Financial analysis
ROI analysis > Financial analysis
Discounted cash flow|DCF! > Financial analysis
DCF modelling > Financial analysis
Ratio analysis|Financial ratio analysis = Bilanzanalyse|Kennzahlenanalyse / Analyse financière|Ratios financiers / Análisis de estados financieros|Análisis de ratios|Análisis financiero > Financial analysis
Financial statement analysis > Financial analysis
Financial reporting standards = Berichtswesen|Managementreporting|Finanzberichterstattung|Meldewesen / Reporting financier|Reporting mensuel|Tableaux de bord|Reporting réglementaire / Informes financieros|Reporte financiero|Informes de gestión|Cuadros de mando
Management reporting > Financial reporting standards
Monthly reporting > Financial reporting standards
Board reporting > Financial reporting standards
Regulatory reporting > Financial reporting standards
Management accounts > Financial reporting standards
Statutory reporting = Handelsregistermeldungen / Obligations déclaratives|Secrétariat juridique / Obligaciones registrales
SEC reporting > Statutory reporting
10-K filings > Statutory reporting
Company secretarial work > Statutory reporting
Annual returns > Statutory reporting
Personal income tax|Income tax returns|1040 returns = Einkommensteuererklärung|Einkommensteuer|Steuererklärungen|Steuererklärung / Déclaration de revenus|Impôt sur le revenu|Déclarations fiscales / Declaración de la renta|IRPF!|Declaraciones fiscales > Taxation
Individual tax returns > Taxation
Tax filing > Taxation
Self-assessment tax > Taxation
Corporate income tax = Körperschaftsteuer|Gewerbesteuer|Unternehmensbesteuerung / Impôt sur les sociétés|Fiscalité des entreprises / Impuesto de sociedades|Fiscalidad empresarial > Taxation
Corporation tax returns > Taxation
Business tax > Taxation
International tax = Internationales Steuerrecht|Verrechnungspreise / Fiscalité internationale|Prix de transfert / Fiscalidad internacional|Precios de transferencia > Taxation
Transfer pricing > Taxation
Tax treaties > Taxation
Cross-border tax > Taxation
Sales tax = Umsatzsteuervoranmeldung|Umsatzsteuer-Voranmeldungen|Zusammenfassende Meldung / Déclaration de TVA|TVA!|DEB!? / Declaración de IVA|IVA!|Impuestos indirectos > VAT
Indirect tax|Indirect taxation > VAT
VAT reporting > VAT
Intrastat > VAT
GST returns > VAT
Tax planning = Steuerberatung|Steuerplanung|Latente Steuern / Conseil fiscal|Optimisation fiscale|Fiscalité / Asesoría fiscal|Planificación fiscal|Fiscalidad > Taxation
Tax advice > Taxation
Tax consulting > Taxation
Tax optimisation > Taxation
Tax accounting > Taxation
Wage accounting|Payroll accounting = Entgeltabrechnung|Lohn- und Gehaltsabrechnung|Lohnsteuer|Lohnabrechnung|DATEV Lohn|Sozialversicherungsmeldungen / Gestion de la paie|Bulletins de paie|Paie|Établissement des paies|Déclarations sociales|DSN! / Gestión de nóminas|Elaboración de nóminas|Nóminas y seguros sociales|Seguros sociales|Nominaplus > Payroll
Wages and salaries > Payroll
Payroll tax|ADP Payroll|ADP Workforce|Payroll administration|Gusto payroll > Payroll
Paychex > Payroll
Audit planning|Audit testing|Audit sampling = Prüfungsplanung|Abschlussprüfung|Jahresabschlussprüfung|Prüfungshandlungen / Commissariat aux comptes|Plan d'audit|Tests d'audit|Audit légal / Planificación de auditoría|Auditoría de cuentas|Pruebas sustantivas > Auditing
Substantive testing > Auditing
Controls testing > Auditing
Walkthroughs and testing > Auditing
Internal auditing procedures = Interne Revision|IT-Revision / Audit interne|Audit informatique / Auditoría interna|Auditoría informática > Internal controls
Audit reports|IT audit|Operational audit > Internal controls
Fraud examination|Fraud detection|Fraud prevention|Fraud investigation = Betrugserkennung|Forensik in der Buchhaltung|Betrugsprävention / Détection de la fraude|Lutte contre la fraude|Prévention de la fraude / Detección de fraude|Prevención del fraude|Contabilidad forense
Forensic accounting > Fraud examination
Sanctions screening = Geldwäscheprävention|Sanktionsprüfung|Transaktionsüberwachung / Lutte anti-blanchiment|LCB-FT|Connaissance client / Prevención de blanqueo de capitales|Blanqueo de capitales|Diligencia debida > Anti-money laundering
Transaction monitoring > Anti-money laundering
Customer due diligence > Anti-money laundering
CDD checks > Anti-money laundering
Financial crime|Financial crime compliance > Anti-money laundering
Risk modelling|Credit risk modelling = Risikomodellierung|Marktrisiko|Kreditrisiko|Operationelles Risiko|Liquiditätsrisiko / Modélisation des risques|Risque de crédit|Risque de marché|Risque opérationnel / Modelización de riesgos|Riesgo de crédito|Riesgo de mercado|Riesgo operacional > Risk management
Market risk > Risk management
Operational risk > Risk management
Credit scoring > Risk management
Stress testing > Risk management
Value at risk > Risk management
Liquidity risk > Risk management
Loan underwriting|Loan administration|Loan servicing = Kreditprüfung|Kreditvergabe|Kreditsachbearbeitung|Kreditanalyse|Firmenkundengeschäft / Analyse crédit|Octroi de crédits|Crédits aux entreprises|Gestion de prêts / Análisis de créditos|Concesión de créditos|Préstamos > Credit analysis
Commercial lending|Consumer lending > Credit analysis
Credit assessment > Credit analysis
Mortgage underwriting|Mortgage advice|Mortgage broking = Baufinanzierung|Immobilienfinanzierung|Hypothekenberatung / Crédit immobilier|Courtage en crédit immobilier / Hipotecas|Asesoramiento hipotecario > Mortgage lending
Home loans > Mortgage lending
Bank teller operations|Teller operations|Teller services = Schalterdienst|Kontoeröffnung|Privatkundengeschäft|Kundenberatung in der Bank / Guichet bancaire|Ouverture de comptes|Banque de détail|Conseil bancaire / Cajero bancario|Apertura de cuentas|Banca minorista|Banca comercial > Retail banking
Branch banking > Retail banking
Account opening > Retail banking
Wealth management = Vermögensverwaltung|Vermögensberatung|Finanzberatung|Nachlassplanung|Altersvorsorgeberatung / Gestion de patrimoine|Banque privée|Conseil financier|Conseil patrimonial / Gestión patrimonial|Banca privada|Asesoramiento financiero|Planificación financiera personal
Private banking > Wealth management
Financial planning for clients > Wealth management
Financial advice > Wealth management
Retirement planning > Wealth management
Estate planning > Wealth management
Financial advisory > Wealth management
Trade finance|Export finance = Handelsfinanzierung|Exportfinanzierung / Financement du commerce international|Affacturage / Financiación del comercio exterior
Factoring > Trade finance
Investment banking = Investmentbanking|Kapitalmarkt|Börsengang / Banque d'investissement|Introduction en bourse|Marchés de capitaux / Banca de inversión|Mercados de capitales|Salida a bolsa > Corporate finance
Initial public offerings > Corporate finance
Debt capital markets|Equity capital markets > Corporate finance
Pitch books > Corporate finance
Leveraged buyouts > Corporate finance
LBO modelling > Corporate finance
Securities trading|Equity trading|Stock trading|Securities settlement|Bond trading|Algorithmic trading = Wertpapierhandel|Wertpapierabwicklung|Aktienhandel|Börsenhandel / Négociation de titres|Back-office titres|Règlement-livraison / Negociación de valores|Liquidación de valores|Trading algorítmico
Trade settlement|Trade execution > Securities trading
Fund accounting|Fund administration|Investment accounting = Fondsbuchhaltung|Fondsadministration / Comptabilité de fonds|Valorisation de fonds / Contabilidad de fondos|Administración de fondos
NAV calculation > Fund accounting
Net asset value > Fund accounting
Venture capital = Wagniskapital|Investorenbeziehungen / Capital-risque|Relations investisseurs|Levée de fonds / Capital riesgo|Relaciones con inversores
Startup funding|Fundraising for startups > Venture capital
Pitch decks > Venture capital
Investor relations > Venture capital
Impact investing|ESG investing = Nachhaltige Finanzen|CSRD-Berichterstattung / Finance durable|Investissement responsable / Finanzas sostenibles|Inversión de impacto > Sustainability reporting
Sustainable finance > Sustainability reporting
EU taxonomy > Sustainability reporting
CSRD! > Sustainability reporting
Cryptocurrency = Kryptowährungen / Cryptomonnaies / Criptomonedas
Bitcoin > Cryptocurrency
Decentralized finance > Cryptocurrency
DeFi > Cryptocurrency
Payment systems|SWIFT payments|SEPA payments|Payment processing|Card payments|Payments processing = Zahlungssysteme|Zahlungsabwicklung|Zahlungsverkehrssysteme / Systèmes de paiement|Moyens de paiement|Monétique / Medios de pago|Sistemas de pago
SEPA > Payment systems
Solvency II = Lebensversicherung|Altersversorgung|Betriebliche Altersversorgung / Assurance vie|Retraite complémentaire|Gestion des retraites / Seguros de vida|Planes de pensiones > Insurance
Reserving > Insurance
Life insurance products > Insurance
Pension schemes|Pension administration|Pensions administration > Insurance
Property and casualty insurance|General insurance|Motor insurance|Commercial insurance|Liability insurance products|Home insurance products = Sachversicherung|Kfz-Versicherung|Rückversicherung|Haftpflichtversicherung|Kompositversicherung / Assurance IARD|IARD!|Assurance automobile|Réassurance / Seguros generales|Seguro de automóvil|Reaseguros > Insurance
Reinsurance > Insurance
Insurance sales|Insurance brokerage|Insurance broking|Insurance advice = Versicherungsvertrieb|Versicherungsberatung|Vertragsverwaltung|Versicherungsvermittlung / Courtage d'assurances|Vente d'assurances|Gestion de contrats d'assurance / Correduría de seguros|Venta de seguros|Gestión de pólizas > Insurance
Policy administration|Policy issuance > Insurance
Loss adjusting|Claims adjusting|Claims investigation = Schadenregulierung|Schadensregulierung|Schadenbearbeitung|Schadensbegutachtung|Schadensachbearbeitung / Expertise de sinistres|Gestion des sinistres|Règlement des sinistres / Peritaje de seguros|Tramitación de siniestros|Gestión de siniestros > Claims handling
Damage assessment|Property damage assessment > Claims handling
Actuarial modelling|Actuarial pricing|Insurance pricing|Mortality modelling = Aktuarielle Modellierung|Versicherungsmathematik / Actuariat|Modélisation actuarielle|Tarification en assurance / Cálculo actuarial|Actuariado > Actuarial science
Econometrics|Economic analysis|Economic research|Economic modelling = Ökonometrie|Volkswirtschaftslehre|Wirtschaftsanalyse / Économétrie|Analyse économique|Macroéconomie / Econometría|Análisis económico|Macroeconomía > Statistics
Macroeconomics > Statistics
Microeconomics > Statistics
Government accounting|Public sector accounting|Fund accounting for non-profits|Nonprofit accounting = Kommunale Finanzen|Öffentliche Haushalte|Doppik|Kameralistik / Comptabilité publique|Finances publiques|Finances locales / Contabilidad pública|Hacienda pública|Presupuestos públicos > Accounting
Public finance|Municipal finance > Accounting
Inventory accounting|Inventory valuation|Fixed asset accounting|Asset accounting = Anlagenbuchhaltung|Bestandsbewertung|Lagerbuchhaltung / Comptabilité des stocks|Immobilisations|Valorisation des stocks / Contabilidad de inventarios|Inmovilizado|Valoración de existencias > Accounting
Stock valuation > Accounting
Bankruptcy and insolvency|Insolvency|Bankruptcy law = Insolvenzrecht|Sanierung von Unternehmen|Restrukturierung / Procédures collectives|Restructuration d'entreprise|Redressement judiciaire / Derecho concursal|Reestructuración empresarial|Concurso de acreedores
Restructuring and turnaround|Corporate restructuring|Turnaround management > Bankruptcy and insolvency
FreshBooks > Accounting
Wave Accounting > Accounting
MYOB > Accounting
Tally ERP|Tally!? > Accounting
Zoho Books > Accounting
Lexware > Accounting
sevDesk > Accounting
Addison Software > Accounting
Agenda Lohn > Accounting
Ciel Compta|EBP Compta|Sage Compta > Accounting
Cegid|Cegid Quadra > Accounting
Sage 100 > Accounting
ContaPlus > Accounting
A3CON > Accounting
A3ASESOR > Accounting
FacturaPlus > Accounting
Holded > Accounting
BlackLine > Financial planning
Anaplan > Financial planning
Adaptive Insights > Financial planning
OneStream > Financial planning
Cognos|IBM Cognos > Financial planning
TM1 > Financial planning
Workiva > Financial planning
Caseware > Auditing
IDEA data analysis > Auditing
TeamMate audit > Auditing
FactSet > Investment analysis
Capital IQ > Investment analysis
Refinitiv|Refinitiv Eikon > Investment analysis
Morningstar Direct > Investment analysis
PitchBook > Investment analysis
MetaTrader > Securities trading
Murex > Securities trading
Calypso trading > Securities trading
Charles River IMS > Securities trading
Aladdin platform > Securities trading
Guidewire > Insurance
Duck Creek > Insurance
Temenos > Retail banking
T24 > Retail banking
Finacle > Retail banking
Flexcube > Retail banking
# Law and public service
Civil law|Civil procedure = Zivilrecht|Zivilprozessrecht|Bürgerliches Recht / Droit civil|Procédure civile|Droit des obligations / Derecho civil|Derecho procesal civil
Tort law > Civil law
Law of obligations > Civil law
Administrative law = Öffentliches Recht|Verfassungsrecht / Droit administratif|Droit public|Droit constitutionnel / Derecho administrativo|Derecho público|Derecho constitucional
Public law > Administrative law
Constitutional law > Administrative law
Labour disputes = Arbeitsverträge|Arbeitsgerichtsverfahren|Kündigungsschutz / Droit du travail|Contentieux social|Prud'hommes|Contrats de travail / Derecho laboral|Contratos de trabajo|Litigios laborales > Employment law
Employment tribunals|Employment litigation|Employment contracts > Employment law
Competition law = Kartellrecht|Wettbewerbsrecht / Droit de la concurrence / Derecho de la competencia
Antitrust law|Antitrust > Competition law
Tax law = Steuerstrafrecht|Steuerverfahrensrecht / Droit fiscal|Contentieux fiscal / Derecho tributario|Derecho fiscal > Taxation
Tax litigation > Taxation
Banking and finance law = Bankrecht|Kapitalmarktrecht / Droit bancaire|Droit financier / Derecho bancario|Derecho financiero
Capital markets law > Banking and finance law
Securities law|Securities regulation > Banking and finance law
Real estate law = Immobilienrecht|Mietrecht|Baurecht / Droit immobilier|Droit de la construction|Baux commerciaux / Derecho inmobiliario|Derecho urbanístico > Conveyancing
Property law > Conveyancing
Construction law > Conveyancing
Landlord and tenant law > Conveyancing
Environmental law = Umweltrecht / Droit de l'environnement / Derecho ambiental
International law = Völkerrecht|Europarecht|Menschenrechte / Droit international|Droit européen|Droits de l'homme / Derecho internacional|Derecho europeo|Derechos humanos
Human rights law|Human rights > International law
EU law > International law
European law > International law
Refugee law = Ausländerrecht|Asylrecht|Aufenthaltsrecht / Droit des étrangers|Droit d'asile / Extranjería|Derecho de asilo > Immigration law
Asylum law > Immigration law
Visa applications > Immigration law
Immigration casework > Immigration law
Inheritance law = Erbrecht|Nachlassrecht|Testamentsgestaltung / Droit des successions|Successions et donations / Derecho de sucesiones|Herencias y testamentos
Probate|Wills and probate > Inheritance law
Trusts and estates > Inheritance law
Succession law > Inheritance law
Divorce law = Familienrecht|Sorgerecht / Droit de la famille|Divorces / Derecho de familia|Divorcios > Family law
Custody cases|Child custody > Family law
Juvenile law > Family law
Personal injury|Personal injury law = Haftungsrecht|Schadensersatzrecht|Arzthaftungsrecht / Préjudice corporel|Responsabilité médicale / Daños personales|Negligencias médicas
Medical malpractice > Personal injury
Clinical negligence > Personal injury
Criminal defence|Criminal defense|Criminal procedure = Strafverteidigung|Strafprozessrecht|Strafrecht / Droit pénal|Défense pénale|Procédure pénale / Derecho penal|Defensa penal > Criminal law
Prosecution > Criminal law
Patent prosecution|Patent drafting = Patentrecht|Markenrecht|Urheberrecht|Gewerblicher Rechtsschutz / Propriété intellectuelle|Droit des brevets|Droit des marques|Droit d'auteur / Propiedad intelectual|Derecho de patentes|Propiedad industrial|Derechos de autor > Intellectual property
Trademark registration|Trademark law > Intellectual property
Copyright law|Copyright > Intellectual property
Technology law = IT-Recht|Datenschutzrecht|Datenschutz / Droit du numérique|Protection des données|Droit informatique / Derecho digital|Protección de datos|LOPD > GDPR
IT law > GDPR
Software licensing agreements > GDPR
Privacy law|Data privacy law|Data privacy > GDPR
Shareholder agreements = Gesellschaftsrecht|Unternehmensgründung|Handelsrecht / Droit des sociétés|Droit commercial|Droit des affaires|Constitution de sociétés / Derecho mercantil|Derecho societario|Constitución de sociedades > Commercial law
Corporate transactions > Commercial law
Company formation|Company incorporation > Commercial law
M&A law > Commercial law
Contract administration|Contract law practice|Contract lifecycle management|Contract drafting and negotiation = Vertragsgestaltung|Vertragsmanagement|Vertragsprüfung|Vertragsverhandlungen / Rédaction de contrats|Gestion des contrats|Négociation de contrats|Droit des contrats / Redacción de contratos|Gestión de contratos|Negociación de contratos|Derecho de contratos > Contract management
Non-disclosure agreements > Contract management
Terms and conditions drafting > Contract management
Client interviews|Witness interviews = Mandantenbetreuung|Mandantengespräche|Zeugenvernehmung / Gestion de la clientèle juridique|Auditions de témoins / Atención a clientes jurídicos|Entrevistas a testigos
Witness preparation|Witness statements > Client interviews
Client intake > Client interviews
Oral advocacy|Courtroom advocacy|Trial advocacy|Appellate advocacy = Prozessführung|Gerichtsverfahren|Prozessvertretung / Plaidoirie|Contentieux|Représentation en justice / Litigación oral|Juicios|Representación procesal > Litigation
Court hearings|Court representation > Litigation
Legal discovery|Legal briefs|Legal memoranda = Schriftsätze|Klageschriften|Anwaltliche Schriftsätze / Rédaction d'actes|Rédaction de conclusions|Actes juridiques / Redacción de escritos jurídicos|Demandas judiciales > Legal drafting
Motion drafting|Drafting motions|Drafting pleadings > Legal drafting
Pleadings > Legal drafting
Legal administration|Legal secretarial work = Fristenkontrolle|RVG-Abrechnung|beA!|Kanzleiorganisation|RA-MICRO|Zwangsvollstreckung / Secrétariat juridique d'avocats|Gestion des délais|RPVA / Gestión de plazos procesales|LexNET|Administración jurídica
Docketing|Docket management > Legal administration
Calendaring deadlines|Court deadlines > Legal administration
Notary support = Notariat|Grundbuch|Grundbuchanträge|Beurkundungen / Actes notariés|Formalités notariales|Publicité foncière / Escrituras notariales|Registro de la propiedad|Oficial de notaría > Notarial work
Notarial deeds > Notarial work
Land registry|Land register > Notarial work
Legislative drafting|Legislative affairs|Legislative research = Gesetzgebung|Legistik|Gesetzgebungsverfahren / Rédaction législative|Procédure parlementaire / Técnica legislativa|Procedimiento parlamentario
Parliamentary procedure > Legislative drafting
Rulemaking > Legislative drafting
Compliance management systems|Anti-corruption compliance|Anti-bribery|Compliance training|Compliance audits|Compliance monitoring = Compliance-Management|Korruptionsprävention|Hinweisgebersysteme / Conformité réglementaire|Conformité|Lutte anticorruption|Sapin II / Cumplimiento normativo|Prevención de la corrupción|Compliance penal > Compliance
Whistleblowing systems > Compliance
Legal technology = Legal Tech / Legaltech / Tecnología jurídica > Legal research
Contract automation|Document automation > Legal research
iManage > Legal research
NetDocuments > Legal research
Practical Law > Legal research
Beck-Online > Legal research
Juris database > Legal research
Lexis Advance > Legal research
Aranzadi > Legal research
Dalloz > Legal research
# Human resources
Human resources administration = Personalverwaltung|Personaladministration|Personalakten|Personalsachbearbeitung / Administration du personnel|Gestion administrative du personnel|Dossiers du personnel / Administración de personal|Gestión de personal|Expedientes de personal > Human resources
HR administration > Human resources
Personnel files|Personnel administration > Human resources
HR operations > Human resources
Employee records > Human resources
HR business partnering|HR business partner = Personalberatung|Personalstrategie / Conseil RH|Stratégie RH / Consultoría de recursos humanos|Estrategia de recursos humanos > Human resources
HR consulting > Human resources
HR strategy > Human resources
Strategic HR > Human resources
HR analytics = HR-Controlling|Personalcontrolling / Analyse RH|Tableaux de bord RH|Contrôle de gestion sociale / Analítica de recursos humanos
People analytics > HR analytics
Workforce analytics > HR analytics
HR reporting > HR analytics
HR metrics > HR analytics
Job posting|Job advertisements|Writing job descriptions|Job descriptions writing = Stellenausschreibungen|Stellenanzeigen / Rédaction d'offres d'emploi|Diffusion d'annonces|Offres d'emploi / Publicación de ofertas|Descripción de puestos > Recruitment
Vacancy management > Recruitment
Candidate screening|CV screening|Resume screening|Applicant screening|Pre-employment screening = Bewerberauswahl|Bewerbervorauswahl|Bewerbungsmanagement|Lebenslaufanalyse / Présélection de candidats|Tri des CV|Prise de références / Criba curricular|Preselección de candidatos|Verificación de referencias > Recruitment
Reference checks > Recruitment
Executive search|Boolean search = Direktansprache|Personalvermittlung / Chasse de têtes|Approche directe|Sourcing de candidats / Búsqueda de ejecutivos|Búsqueda directa > Recruitment
Headhunting > Recruitment
Active sourcing > Recruitment
LinkedIn Recruiter|Social recruiting > Recruitment
Assessment centres|Assessment centers = Assessment-Center|Eignungsdiagnostik|Vorstellungsgespräche|Bewerbungsgespräche / Centres d'évaluation|Entretiens de recrutement|Tests d'aptitude / Centros de evaluación|Entrevistas por competencias|Entrevistas de selección > Interviewing candidates
Aptitude testing > Interviewing candidates
Competency-based interviews|Behavioural interviewing|Structured interviews > Interviewing candidates
Temporary staffing|Staffing services|Temp agency staffing = Arbeitnehmerüberlassung|Zeitarbeit|Personaldisposition|Personaldienstleistung / Travail temporaire / Trabajo temporal|ETT! > Recruitment
Contingent workforce > Recruitment
Applicant tracking systems|Applicant tracking system = Bewerbermanagementsysteme|Bewerbermanagement / Logiciels de recrutement / Sistemas de seguimiento de candidatos > HRIS
Greenhouse ATS|Lever ATS > HRIS
Taleo > HRIS
iCIMS > HRIS
SmartRecruiters > HRIS
Personio > HRIS
Workable > HRIS
Bullhorn > HRIS
Absence management = Zeiterfassung|Zeitwirtschaft im Personalwesen|Abwesenheitsmanagement|Urlaubsplanung / Gestion des absences|Gestion des temps|Gestion des congés|Pointage / Gestión de ausencias|Control horario|Gestión de vacaciones
Leave administration|Leave management > Absence management
Attendance management|Time and attendance|Time tracking > Absence management
Timekeeping > Absence management
FMLA administration > Absence management
Kronos > Absence management
Employee benefits|Benefits administration|Benefits management|Employee benefits administration = Sozialleistungen|Benefits-Verwaltung / Avantages sociaux|Gestion des avantages sociaux / Beneficios sociales|Retribución flexible > Compensation and benefits
Open enrollment > Compensation and benefits
Salary benchmarking = Vergütungsmanagement|Gehaltsbenchmarking|Vergütungssysteme / Politique salariale|Politique de rémunération / Política salarial|Política retributiva|Valoración de puestos > Compensation and benefits
Compensation analysis > Compensation and benefits
Job grading > Compensation and benefits
Pay structures > Compensation and benefits
Reward management > Compensation and benefits
Incentive schemes > Compensation and benefits
Works council relations|Trade union relations = Betriebsverfassungsrecht|Betriebsratsarbeit|Tarifverträge|Tarifverhandlungen|Mitbestimmung / Relations sociales|Négociation collective|Dialogue social|Instances représentatives du personnel / Negociación colectiva|Convenios colectivos|Relaciones laborales|Comité de empresa > Industrial relations
Collective bargaining|Collective agreements > Industrial relations
Union negotiations > Industrial relations
Social dialogue > Industrial relations
Disciplinary procedures|Grievance procedures = Kündigungsverfahren|Abmahnungen|Beschwerdeverfahren / Procédures disciplinaires|Gestion des conflits sociaux / Procedimientos disciplinarios|Gestión de despidos > Employee relations
Grievance handling > Employee relations
Employee investigations|Workplace investigations > Employee relations
Terminations > Employee relations
Employee engagement|Engagement surveys|Employee surveys|Employee retention|Retention strategies|Employee satisfaction = Mitarbeiterbindung|Mitarbeiterbefragungen|Mitarbeiterzufriedenheit / Engagement des collaborateurs|Fidélisation des salariés|Qualité de vie au travail / Compromiso de los empleados|Retención de talento|Clima laboral
Employee wellbeing|Workplace wellbeing|Workplace health promotion = Betriebliches Gesundheitsmanagement|Gesundheitsmanagement|BEM! / Bien-être au travail|Prévention des RPS / Bienestar laboral|Salud laboral
Occupational health management > Employee wellbeing
Wellness programs > Employee wellbeing
Training delivery|Workshop delivery = Mitarbeiterschulung|Mitarbeiterschulungen|Schulungskonzepte|Bildungsbedarfsanalyse|Seminarleitung|Trainerausbildung|Schulungen durchführen / Ingénierie de formation|Animation de formations|Plan de formation|Formation de formateurs|Formation des collaborateurs|Formation du personnel / Formación de personal|Detección de necesidades formativas|Plan de formación|Formador de formadores|Formación de empleados > Training and development
Corporate training > Training and development
Training needs analysis > Training and development
Training design > Training and development
Train the trainer > Training and development
Training facilitation > Training and development
Employee training > Training and development
Training coordination > Training and development
Training programmes > Training and development
Training programs > Training and development
Leadership development|Coaching leaders|Leadership coaching|Leadership training|Business coaching = Führungskräfteentwicklung|Führungskräftetraining / Développement du leadership|Coaching de dirigeants|Formation au management / Desarrollo de liderazgo|Coaching ejecutivo > Training and development
Executive coaching > Training and development
Management training > Training and development
Apprenticeship management|Apprentice supervision|Vocational training supervision|Training of apprentices|Trainee supervision = Ausbildung von Lehrlingen|Ausbildereignung|Betreuung von Auszubildenden|Auszubildende betreuen|Ausbildereignungsprüfung|AEVO! / Tutorat d'apprentis|Encadrement d'apprentis|Maître d'apprentissage / Tutorización de aprendices|Tutor de prácticas
AdA-Schein > Apprenticeship management
Global mobility = Entsendung|Auslandsentsendung / Mobilité internationale des salariés|Expatriation / Movilidad internacional|Expatriados > Human resources
Expatriate management > Human resources
International assignments > Human resources
Work permit processing > Human resources
Career counselling|Career coaching|Career counseling|Job coaching|Career guidance|Vocational guidance = Berufsberatung|Karriereberatung|Jobcoaching|Bewerbungscoaching / Orientation professionnelle|Conseil en évolution professionnelle|Insertion professionnelle|Accompagnement à l'emploi / Orientación laboral|Orientación profesional|Inserción laboral
Outplacement > Career counselling
Resume writing > Career counselling
CV writing > Career counselling
Organisational design|Organization design|Organisational change|Culture change|Organizational change|Change communication = Organisationsentwicklung|Teamentwicklung|Kulturwandel|Veränderungsmanagement|Veränderungsprozesse / Conduite du changement|Accompagnement au changement|Développement organisationnel / Gestión del cambio|Desarrollo organizacional|Cambio cultural > Change management
Team development > Change management
Agile transformation > Change management
Labour inspection = Arbeitsschutzrecht / Inspection du travail|Conformité sociale / Inspección de trabajo
Workplace compliance|HR compliance|EEO compliance|I-9 compliance > Labour inspection
Employment standards > Labour inspection
# Office
Document management|Document control|Document management systems|Document archiving|Document preparation = Dokumentenmanagement|Dokumentenlenkung|Aktenverwaltung|Dokumentenverwaltung|Aktenführung / Gestion documentaire|GED!|Gestion électronique de documents|Archivage|Classement / Gestión documental|Control de documentos|Archivo de documentos
Records retention > Document management
DocuSign > Document management
M-Files > Document management
OpenText > Document management
Correspondence|Business correspondence|Email correspondence|Commercial correspondence|Correspondence management = Korrespondenz|Schriftverkehr|Geschäftskorrespondenz|Schriftwechsel / Correspondance|Correspondance commerciale|Rédaction de courriers|Gestion du courrier / Correspondencia|Correspondencia comercial|Redacción de cartas
Letter writing > Correspondence
Mail handling|Mail processing|Mail distribution = Postbearbeitung|Posteingang|Postein- und -ausgang / Traitement du courrier|Gestion du courrier entrant / Gestión del correo|Reparto de correspondencia interna
Mailroom operations > Mail handling
Post handling > Mail handling
Telephone answering|Telephone etiquette|Answering phones|Telephone reception|Telephone communication = Telefondienst|Telefonzentrale|Telefonannahme|Telefonische Kundenbetreuung / Accueil téléphonique|Standard téléphonique|Réception d'appels|Gestion des appels / Atención telefónica|Centralita|Recepción de llamadas
Phone handling > Telephone answering
Call handling > Telephone answering
Switchboard operation > Telephone answering
Visitor reception|Visitor management|Welcoming visitors|Greeting visitors|Guest reception = Empfang|Besucherempfang|Empfangstätigkeiten|Gästeempfang|Besuchermanagement / Accueil physique|Accueil des visiteurs|Accueil du public|Accueil physique et téléphonique / Recepción de visitas|Atención al público|Recepción > Reception duties
Front office > Reception duties
Executive assistance|Executive support|Executive assistant support|Personal assistance = Vorstandsassistenz|Chefsekretariat|Sekretariat|Assistenz der Geschäftsführung|Sekretariatsaufgaben / Assistanat de direction|Secrétariat de direction|Assistanat / Secretariado de dirección|Secretariado|Asistencia a dirección > Office administration
C-suite support > Office administration
Secretarial work|Secretarial support|Secretarial skills > Office administration
Meeting organisation|Meeting coordination|Meeting planning|Meeting preparation|Conference organisation|Meeting scheduling = Terminmanagement|Sitzungsvorbereitung|Terminverwaltung|Besprechungsorganisation|Konferenzorganisation|Terminorganisation / Organisation de réunions|Préparation de réunions|Gestion d'agenda|Gestion d'agendas|Organisation de conférences / Organización de reuniones|Gestión de agendas|Preparación de reuniones > Diary management
Conference planning > Diary management
Agenda preparation > Diary management
Transcription|Audio transcription = Transkription|Stenografie|Phonodiktat|Schreiben nach Diktat / Sténographie|Dactylographie / Transcripción|Taquigrafía|Mecanografía > Typing
Dictation > Typing
Stenography > Typing
Shorthand > Typing
Court reporting > Typing
Ten-key data entry|10-key|Alphanumeric data entry|Database entry = Datenerfassung|Datenpflege|Datenverarbeitung|Datenbereinigung / Saisie informatique|Traitement de données|Nettoyage de données|Saisie / Introducción de datos|Entrada de datos|Depuración de datos|Tratamiento de datos|Grabación de datos > Data entry
Data capture > Data entry
Database maintenance > Data entry
Data processing > Data entry
Data cleansing > Data entry
Data cleaning > Data entry
Office supplies management|Ordering office supplies|Supplies ordering|Office equipment maintenance|Office supply ordering = Büromaterialverwaltung|Büromaterialbestellung / Gestion des fournitures|Commande de fournitures / Gestión de material de oficina
Report preparation = Berichterstellung|Erstellung von Berichten|Protokollführung / Rédaction de rapports|Comptes rendus|Rédaction de comptes rendus|Élaboration de rapports / Redacción de informes|Elaboración de informes|Preparación de informes
Report writing for management > Report preparation
Preparing reports > Report preparation
Business writing > Report preparation
Business reporting > Report preparation
Reporting!~ > Report preparation
Preparation of reports > Report preparation
Presentation design|Preparing presentations|PowerPoint presentations|Creating presentations|Keynote presentations = Präsentationserstellung|Erstellung von Präsentationen / Création de présentations|Supports de présentation / Diseño de presentaciones|Elaboración de presentaciones > Microsoft PowerPoint
Slide design > Microsoft PowerPoint
Prezi > Microsoft PowerPoint
LibreOffice|LibreOffice Calc
OpenOffice|Apache OpenOffice > LibreOffice
Spreadsheets|Spreadsheet modelling|Spreadsheet software|Electronic spreadsheets = Tabellenkalkulation / Tableurs|Tableur / Hojas de cálculo
Word processing|Word processors = Textverarbeitung / Traitement de texte|Bureautique / Tratamiento de textos|Procesadores de texto|Ofimática
XLOOKUP = Excel-Formeln|Sverweis|SVERWEIS-Funktion / Tableaux croisés dynamiques|Formules Excel|RECHERCHEV / Tablas dinámicas|Fórmulas de Excel|BUSCARV > Microsoft Excel
INDEX MATCH > Microsoft Excel
Excel formulas|Excel functions > Microsoft Excel
Power Pivot > Microsoft Excel
Conditional formatting > Microsoft Excel
OneNote|Microsoft OneNote > Microsoft Office
OneDrive > Microsoft Office
Microsoft Planner > Microsoft Office
Microsoft To Do > Microsoft Office
Cisco Webex|Webex = Videokonferenzen / Visioconférence / Videoconferencia
Google Meet > Cisco Webex
Video conferencing|Videoconferencing|Web conferencing > Cisco Webex
GoToMeeting > Cisco Webex
Dropbox
Google Drive > Dropbox
Box cloud storage > Dropbox
Evernote
ClickUp > Evernote
Smartsheet > Evernote
Wrike > Evernote
Basecamp > Evernote
Todoist > Evernote
Coda.io > Evernote
Calendly
Doodle polls > Calendly
Adobe Sign > Adobe Acrobat
PDF editing|PDF forms > Adobe Acrobat
# Sales and service
Sales management = Vertriebsleitung|Verkaufsleitung|Vertriebssteuerung|Vertriebsinnendienst / Direction commerciale|Management commercial|Administration des ventes|Animation des ventes / Dirección comercial|Gestión de ventas|Dirección de ventas|Equipos de ventas > Sales
Sales leadership > Sales
Sales team management > Sales
Managing sales teams > Sales
Regional sales management > Sales
Sales operations > Sales
Sales strategy = Vertriebsstrategie|Vertriebsplanung|Verkaufsplanung / Stratégie commerciale|Plan d'action commercial|Politique commerciale / Estrategia comercial|Estrategia de ventas|Plan comercial > Sales
Sales planning > Sales
Sales analysis > Sales
Sales reporting > Sales
Go-to-market strategy > Sales
Sales targets > Sales
Sales presentations|Product presentations = Verkaufspräsentationen|Produktpräsentationen|Verkaufsgespräche / Présentations commerciales|Argumentaire de vente|Argumentation commerciale / Presentaciones comerciales|Presentaciones de ventas > Sales
Sales pitches > Sales
Sales pitching > Sales
Sales demos > Sales
Closing sales|Closing deals|Deal closing|Sales closing|Closing techniques = Verkaufsabschluss|Abschlussstärke|Einwandbehandlung / Closing commercial|Conclusion de ventes|Traitement des objections / Cierre de ventas|Manejo de objeciones > Sales
Objection handling > Sales
Client acquisition|Customer acquisition|New client acquisition|New business acquisition = Neukundenakquise|Kundengewinnung|Neukundengewinnung|Akquisition|Kaltakquise / Prospection commerciale|Prospection téléphonique|Acquisition de clients|Prospection|Développement commercial / Captación de clientes|Prospección comercial|Adquisición de clientes|Desarrollo de negocio > Lead generation
New business development > Lead generation
Client relationship management|Relationship management|Relationship building|Client relations|Customer relations|Building relationships with clients|Customer relationships = Kundenbeziehungsmanagement|Kundenpflege|Bestandskundenpflege|Beziehungsmanagement|Kundenbeziehungen / Relation client|Gestion de la relation client|Relation clientèle|Gestion de portefeuille clients|Portefeuille clients / Relación con clientes|Gestión de clientes|Cartera de clientes|Relaciones con clientes
Key accounts|Strategic accounts|National accounts|Large account sales = Großkundenbetreuung|Schlüsselkunden / Grands comptes|Gestion de comptes clés|Comptes clés / Grandes cuentas|Gestión de cuentas clave|Cuentas clave > Account management
Enterprise sales > Account management
Technical sales = Technischer Vertrieb|Vertriebsingenieur|Technische Beratung / Technico-commercial|Avant-vente|Ingénierie commerciale / Venta técnica|Preventa|Ingeniería de ventas > Sales
Sales engineering > Sales
Pre-sales|Presales > Sales
Technical consulting|Solution consulting > Sales
SaaS sales = Softwarevertrieb / Vente de logiciels|Vente SaaS / Venta de software > Sales
Software sales > Sales
Subscription sales > Sales
Cloud sales > Sales
Channel sales|Channel partners|Partnership development|Strategic partnerships|Partnerships management = Partnermanagement|Partnervertrieb|Händlerbetreuung|Vertriebspartner|Kooperationen / Gestion des partenaires|Réseau de distribution|Partenariats|Développement de partenariats / Gestión de socios|Canal de distribución|Alianzas estratégicas|Gestión de partners
Partner management > Channel sales
Distributor management > Channel sales
Reseller management > Channel sales
Export sales = Exportvertrieb|Außenhandel|Internationaler Vertrieb|Auslandsvertrieb / Commerce international|Vente export / Ventas internacionales|Comercio internacional|Exportación > Sales
International sales > Sales
International business > Sales
International trade|Foreign trade > Sales
Door-to-door sales = Haustürgeschäft|Direktvertrieb|Haustürvertrieb / Porte-à-porte|Vente directe|Vente à domicile / Venta puerta a puerta|Venta directa > Sales
Direct sales|Direct selling > Sales
Canvassing > Sales
Sales training = Verkaufstraining|Vertriebstraining|Verkaufsschulung / Formation commerciale|Formation à la vente / Formación comercial|Formación en ventas > Training and development
Sales coaching > Training and development
Sales enablement > Training and development
SPIN selling = Verkaufstechniken|Verkaufsmethoden / Techniques de vente|Méthodes de vente / Técnicas de venta|Métodos de venta > Sales
MEDDIC > Sales
Challenger sale > Sales
Sandler sales > Sales
Value selling > Sales
Sales methodology > Sales
Outreach.io > Lead generation
SalesLoft > Lead generation
Gong.io > Lead generation
LinkedIn Sales Navigator|Sales Navigator > Lead generation
ZoomInfo > Lead generation
Apollo.io > Lead generation
SugarCRM > CRM
Microsoft CRM > CRM
Dynamics CRM > CRM
Siebel > CRM
SAP CRM > CRM
Copper CRM > CRM
Sage CRM > CRM
Salesforce administration > Salesforce
Sales Cloud > Salesforce
Service Cloud > Salesforce
Salesforce Lightning > Salesforce
Salesforce Marketing Cloud > Salesforce
RFP responses|RFP! = Angebotsmanagement|Ausschreibungsmanagement|Angebotserstellung und -verfolgung|Angebotskalkulation / Réponse aux appels d'offres|Réponses aux appels d'offres|Rédaction de propositions|Élaboration de devis|Devis / Preparación de ofertas|Elaboración de presupuestos|Respuesta a licitaciones|Elaboración de ofertas > Tender management
RFPs > Tender management
Proposal writing|Proposal development|Proposal management > Tender management
Tendering > Tender management
Bid preparation > Tender management
After-sales service|After sales service = Kundendienst nach dem Kauf|After-Sales|Garantieabwicklung|Gewährleistung / Service après-vente|SAV!|Gestion des garanties / Servicio posventa|Posventa|Gestión de garantías > Customer service
Aftersales > Customer service
Warranty claims|Warranty management > Customer service
Service desk = Ticketbearbeitung|Ticketsysteme|Servicedesk / Gestion des tickets|Centre de services / Gestión de tickets|Mesa de ayuda
Ticketing systems|Ticket handling|Ticket management|Helpdesk ticketing > Service desk
Live chat support|Chat support = E-Mail-Support / Support par chat / Soporte por chat > Customer support
Email support > Customer support
Omnichannel support > Customer support
Social media support > Customer support
Outbound calling|Outbound calls = Callcenter|Outbound-Telefonie|Telefonverkauf|Telefonverkäufe / Centre d'appels|Appels sortants|Télévente|Téléprospection / Centro de llamadas|Llamadas salientes|Televenta > Call centre
Call centre operations|Call center operations|Call centre management|Call quality monitoring > Call centre
Predictive dialers > Call centre
Genesys > Call centre
Five9 > Call centre
Avaya > Call centre
Telephone sales > Call centre
Customer experience = Kundenzufriedenheit|Kundenerlebnis|Kundenerfahrung / Expérience client|Satisfaction client|Satisfaction de la clientèle / Experiencia de cliente|Satisfacción del cliente
CX! > Customer experience
Customer satisfaction > Customer experience
Net promoter score|NPS! > Customer experience
CSAT > Customer experience
Voice of the customer > Customer experience
Customer feedback analysis > Customer experience
Customer onboarding|Client onboarding = Kunden-Onboarding|Kundenschulung|Kundeneinführung / Onboarding client|Formation des clients / Onboarding de clientes|Formación de clientes > Customer success
Customer training > Customer success
Renewals management|Contract renewals|Account renewals = Vertragsverlängerungen|Kundenrückgewinnung / Renouvellement de contrats|Réduction de l'attrition / Renovación de contratos|Reducción de bajas > Customer retention
Churn reduction|Churn prevention > Customer retention
Refunds and exchanges|Returns and exchanges|Processing returns|Processing refunds = Umtausch und Retouren|Retourenannahme|Reklamationen / Gestion des réclamations|Remboursements et échanges|Traitement des réclamations / Gestión de reclamaciones|Cambios y devoluciones|Gestión de quejas > Complaint handling
Field service = Serviceeinsätze|Servicetechnik|Kundendiensttechnik|Außendiensttechnik / Intervention chez les clients|Technicien itinérant|Maintenance sur site / Servicio técnico de campo|Asistencia técnica|Servicio técnico
Field service engineering > Field service
On-site customer service > Field service
Service technician work|Field technician > Field service
# Real estate
Property sales|Listing properties = Immobilienverkauf|Immobilienvermittlung|Immobilienmakler|Immobilienvermarktung / Transaction immobilière|Vente immobilière|Négociation immobilière|Agence immobilière / Venta de inmuebles|Intermediación inmobiliaria|Compraventa inmobiliaria > Real estate
Real estate sales|Real estate brokerage|Real estate transactions|Estate agency > Real estate
Residential sales > Real estate
Property viewings|Property showings|House viewings = Wohnungsbesichtigungen|Objektbesichtigungen|Besichtigungen durchführen / Visites de biens|Visites immobilières / Visitas a inmuebles > Real estate
Open houses > Real estate
Property valuation|Property appraisal|Real estate valuation = Immobilienbewertung|Wertermittlung von Immobilien / Estimation immobilière|Expertise immobilière / Tasación inmobiliaria|Valoración de inmuebles > Real estate
Real estate appraisal > Real estate
Tenancy management = Mietverwaltung|Mieterbetreuung|Mietverträge|Vermietung|Wohnungsvermietung / Gestion locative|Relations locataires|État des lieux|Baux d'habitation|Location immobilière / Gestión de alquileres|Administración de alquileres|Arrendamientos > Real estate
Tenant relations|Tenant screening > Real estate
Lease administration|Lease negotiation|Lease management > Real estate
Rent collection > Real estate
Residential lettings > Real estate
Service charge accounting = Nebenkostenabrechnung|Betriebskostenabrechnung|WEG-Verwaltung|Hausverwaltung / Syndic de copropriété|Copropriété|Charges locatives / Administración de fincas|Comunidades de propietarios > Real estate
Utility billing for tenants > Real estate
Condominium management > Real estate
HOA management > Real estate
Homeowners association management > Real estate
Block management > Real estate
Commercial real estate|Industrial real estate = Gewerbeimmobilien|Büroimmobilien / Immobilier d'entreprise|Immobilier commercial / Inmuebles comerciales > Real estate
Office leasing|Retail leasing > Real estate
Real estate development|Project development in real estate = Projektentwicklung Immobilien|Bauträger / Promotion immobilière|Montage d'opérations immobilières / Promoción inmobiliaria|Adquisición de suelo > Real estate
Property development > Real estate
Land acquisition > Real estate
Asset management of real estate|Real estate investment|Real estate finance = Immobilieninvestment|Immobilien-Asset-Management / Investissement immobilier|Gestion d'actifs immobiliers / Inversión inmobiliaria|Gestión de activos inmobiliarios > Real estate
Property portfolio management > Real estate
Home staging = Virtuelle Rundgänge / Valorisation de biens|Visites virtuelles / Puesta en escena de viviendas > Real estate
Virtual tours > Real estate
Property photography > Real estate
MLS listings|Multiple listing service > Real estate
Yardi > Real estate
AppFolio > Real estate
RealPage > Real estate
Argus Enterprise > Real estate
Buildium > Real estate
CoStar > Real estate
Relocation and accommodation services = Ferienvermietung|Kurzzeitvermietung / Location saisonnière|Conciergerie de location / Alquiler vacacional
Student housing > Relocation and accommodation services
Short-term rentals|Holiday rentals > Relocation and accommodation services
Airbnb management > Relocation and accommodation services
# Marketing and communication
Search advertising|Display advertising|Programmatic advertising|Microsoft Advertising = Suchmaschinenwerbung|Displaywerbung|Suchmaschinenmarketing|Bezahlte Werbung / Référencement payant|Publicité programmatique|SEA!?|Publicité en ligne / Publicidad en buscadores|Publicidad programática|Publicidad digital > Digital marketing
Paid media|Paid social > Digital marketing
PPC campaigns > Digital marketing
Bing Ads > Digital marketing
Remarketing > Digital marketing
Retargeting > Digital marketing
Keyword research = Keyword-Recherche|Keywordanalyse|Linkaufbau|Onpage-Optimierung / Recherche de mots-clés|Référencement naturel|Netlinking|Optimisation SEO / Investigación de palabras clave|Posicionamiento web|Posicionamiento SEO|Optimización SEO > SEO
On-page optimization|On-page SEO|Off-page SEO > SEO
Link building > SEO
Technical SEO > SEO
Local SEO > SEO
SEO audits > SEO
SEMrush > SEO
Ahrefs > SEO
Screaming Frog > SEO
Moz Pro > SEO
Google Search Console > SEO
Sistrix > SEO
Yoast SEO > SEO
Web analytics = Webanalyse|Webanalytik / Analyse d'audience|Analyse web / Analítica web|Analítica digital
Matomo > Web analytics
Adobe Analytics > Web analytics
Hotjar > Web analytics
Mixpanel > Web analytics
Amplitude analytics > Web analytics
Digital analytics > Web analytics
Traffic analysis > Web analytics
LinkedIn Ads > Social media marketing
TikTok Ads > Social media marketing
Twitter Ads > Social media marketing
Pinterest Ads > Social media marketing
Snapchat Ads > Social media marketing
YouTube Ads > Social media marketing
Community management|Online community management = Social-Media-Betreuung|Social-Media-Planung|Soziale Medien / Animation de communauté|Gestion des réseaux sociaux|Animation des réseaux sociaux / Gestión de comunidades|Gestión de redes sociales|Community manager > Social media marketing
Social listening > Social media marketing
Hootsuite > Social media marketing
Buffer scheduling > Social media marketing
Sprout Social > Social media marketing
Facebook page management > Social media marketing
Social media content > Social media marketing
Instagram > Social media marketing
Facebook > Social media marketing
TikTok > Social media marketing
LinkedIn marketing > Social media marketing
YouTube channel management > Social media marketing
Pinterest > Social media marketing
Campaign management = Kampagnenmanagement|Kampagnenplanung|Werbekampagnen|Marketingkampagnen / Gestion de campagnes|Campagnes publicitaires|Pilotage de campagnes|Campagnes marketing / Gestión de campañas|Campañas publicitarias|Campañas de marketing > Marketing
Campaign planning > Marketing
Advertising campaigns > Marketing
Marketing campaign management > Marketing
Campaign execution > Marketing
Campaign analysis > Marketing
Cross-channel campaigns > Marketing
Marketing planning = Marketingplanung|Marketingstrategie|Marketingkonzepte|Markenpositionierung / Plan marketing|Stratégie marketing|Marketing stratégique|Positionnement de marque / Plan de marketing|Estrategia de marketing|Marketing estratégico|Posicionamiento de marca > Marketing
Marketing plans > Marketing
Marketing budgets > Marketing
Strategic marketing > Marketing
Brand positioning|Positioning strategy > Marketing
Brand identity|Corporate identity|Brand guidelines|Brand development|Visual identity = Markenidentität|Markenentwicklung|Logogestaltung / Identité visuelle|Identité de marque|Charte graphique|Image de marque|Création de logos / Identidad corporativa|Identidad visual|Imagen de marca|Diseño de logotipos > Brand management
Corporate design > Brand management
Logo design > Brand management
Email campaigns|Email automation = Newsletter-Versand|E-Mail-Kampagnen / Campagnes emailing|E-mailing|Infolettres / Campañas de email|Boletines|Correo electrónico marketing > Email marketing
Newsletters|Newsletter > Email marketing
Drip campaigns > Email marketing
Klaviyo > Email marketing
ActiveCampaign > Email marketing
Sendinblue > Email marketing
Brevo > Email marketing
Constant Contact > Email marketing
Campaign Monitor > Email marketing
Pardot|Salesforce Pardot = Lead-Management|Marketing-Automatisierung / Automatisation marketing|Automatisation du marketing / Automatización de marketing > Marketing automation
Eloqua|Oracle Eloqua > Marketing automation
HubSpot Marketing > Marketing automation
Adobe Campaign > Marketing automation
Customer data platforms > Marketing automation
Lead nurturing|Lead scoring > Marketing automation
Growth hacking|Growth marketing = Landingpages|Wachstumsmarketing|Funnel-Optimierung / Marketing de croissance|Pages d'atterrissage|Tunnel de conversion / Marketing de crecimiento|Páginas de aterrizaje|Embudos de venta > Digital marketing
Funnel optimisation|Sales funnels|App store optimization|Landing page optimisation > Digital marketing
User acquisition > Digital marketing
Landing pages > Digital marketing
Trade marketing = Handelsmarketing|Direktmarketing|Außenwerbung|Dialogmarketing / Marketing opérationnel|Marketing direct / Marketing directo|Marketing en punto de venta|Marketing operativo > Marketing
Shopper marketing > Marketing
Field marketing > Marketing
In-store marketing > Marketing
Promotional marketing > Marketing
Direct marketing|Direct mail > Marketing
B2B marketing = Nachfragegenerierung / Marketing B2B|Génération de la demande / - > Marketing
Account-based marketing > Marketing
Demand generation > Marketing
Industrial marketing > Marketing
Consumer insights|Consumer research|Consumer behaviour = Konsumentenforschung|Marktanalyse|Marktanalysen|Kundenumfragen|Fokusgruppen|Wettbewerbsanalyse / Études de marché|Étude de marché|Études consommateurs|Analyse de marché|Veille concurrentielle|Enquêtes de satisfaction / Investigación de mercados|Análisis de mercado|Estudio de mercado|Análisis de la competencia|Encuestas > Market research
Focus groups > Market research
Survey design|Surveys design > Market research
Market analysis|Market trends analysis > Market research
Questionnaire design > Market research
SurveyMonkey = Online-Umfragen / Enquêtes en ligne / Encuestas en línea
Qualtrics > SurveyMonkey
Google Forms > SurveyMonkey
Typeform > SurveyMonkey
LimeSurvey > SurveyMonkey
Google Optimize|Optimizely|Visual Website Optimizer > A/B testing
VWO! > A/B testing
Media relations management|Press relations|Press office|Journalist relations|Press conferences|Press kits = Pressearbeit|Pressemitteilungen|Medienarbeit|Pressekonferenzen|Medienbeobachtung / Relations presse|Communiqués de presse|Dossiers de presse|Attaché de presse|Conférences de presse / Relaciones con los medios|Notas de prensa|Gabinete de prensa|Relaciones públicas|Ruedas de prensa > Public relations
Media monitoring > Public relations
Cision > Public relations
Spokesperson duties > Public relations
Media training > Public relations
Employee communications|Executive communications = Interne Kommunikation|Unternehmenskommunikation|Reden schreiben|Intranet-Redaktion / Communication interne|Communication d'entreprise|Rédaction de discours|Communication institutionnelle / Comunicación interna|Comunicación corporativa|Redacción de discursos > Corporate communications
Intranet management > Corporate communications
Speech writing|Speechwriting > Corporate communications
Newsletter editing > Corporate communications
Event marketing = Eventmarketing|Sponsoring|Messeauftritte|Messeplanung|Produkteinführungen|Markteinführung / Marketing événementiel|Salons professionnels|Lancement de produits|Parrainage et mécénat|Événementiel|Organisation d'événements / Marketing de eventos|Ferias comerciales|Patrocinios|Lanzamiento de productos|Organización de eventos
Exhibition management > Event marketing
Trade fair organisation > Event marketing
Sponsorship management > Event marketing
Brand activation > Event marketing
Product launches|Product launch > Event marketing
Promotional events > Event marketing
Roadshows > Event marketing
Donor relations|Donor management|Donor stewardship = Spendenakquise|Spenderbetreuung|Fördermittelakquise|Fördermittelmanagement|Spendenmarketing / Collecte de fonds|Mécénat|Relations donateurs|Recherche de financements|Demandes de subventions / Captación de fondos|Relación con donantes|Solicitud de subvenciones|Gestión de subvenciones > Fundraising
Grant reporting > Fundraising
Crowdfunding > Fundraising
Corporate fundraising > Fundraising
Raiser's Edge > Fundraising
Legacy giving > Fundraising
Volunteer management|Volunteer coordination|Volunteer recruitment|Coordinating volunteers = Ehrenamtskoordination|Freiwilligenmanagement|Ehrenamtsmanagement / Gestion de bénévoles|Coordination de bénévoles / Gestión de voluntariado|Coordinación de voluntarios
Nonprofit management|Non-profit management = Vereinsführung|Stiftungsmanagement / Gestion d'association|Vie associative / Gestión de ONG|Gestión de entidades sin ánimo de lucro
NGO management > Nonprofit management
Charity management > Nonprofit management
Association management > Nonprofit management
Amazon Seller Central = Onlineshop-Betreuung|Marktplatzmanagement|Onlinehandel|Onlineshop / Gestion de boutique en ligne|Vente en ligne|Places de marché|Commerce électronique / Gestión de tienda online|Comercio electrónico|Venta online > E-commerce
Amazon marketplace|Marketplace management > E-commerce
eBay selling > E-commerce
Etsy shop|Online shop management > E-commerce
Amazon FBA > E-commerce
Online store management > E-commerce
Product listings > E-commerce
PrestaShop > E-commerce
Shopware > E-commerce
BigCommerce > E-commerce
OpenCart > E-commerce
Salesforce Commerce Cloud|SAP Commerce|Adobe Commerce > E-commerce
Oxid eShop > E-commerce
TYPO3 = Content-Management-Systeme / Systèmes de gestion de contenu / Gestores de contenido > Content management
Contao > Content management
Squarespace > Content management
Wix > Content management
Webflow > Content management
Ghost CMS > Content management
Contentful > Content management
Adobe Experience Manager|AEM! > Content management
Sitecore > Content management
Umbraco > Content management
Strapi > Content management
HubSpot CMS > Content management
# Management
Project planning = Projektplanung|Projektkoordination|Projektsteuerung|Projektcontrolling|Projektbudget / Planification de projets|Coordination de projets|Suivi de projets|Pilotage de projets|Conduite de projet|Chefferie de projet / Planificación de proyectos|Coordinación de proyectos|Seguimiento de proyectos|Dirección de proyectos|Control de proyectos > Project management
Project scheduling > Project management
Project coordination > Project management
Project controlling > Project management
Project budgeting > Project management
Project tracking > Project management
Project delivery > Project management
Project control > Project management
Project monitoring > Project management
Agile project management = Agiles Projektmanagement|Sprintplanung|Backlogpflege / Gestion de projet agile|Gestion du backlog|Récits utilisateurs / Gestión ágil de proyectos|Gestión del backlog|Historias de usuario > Agile
Hybrid project management > Agile
Scrum mastering > Agile
Sprint planning|Sprint retrospectives > Agile
Backlog management|Product backlog|Backlog refinement|Backlog prioritisation > Agile
User stories > Agile
Project risk management = Projektrisikomanagement|Risikobewertung|Risikoanalyse|Risikoanalysen / Gestion des risques projet|Analyse de risques|Gestion des risques|Évaluation des risques / Gestión de riesgos|Análisis de riesgos|Evaluación de riesgos > Risk management
Risk registers > Risk management
Issue management > Risk management
Risk mitigation > Risk management
RAID logs > Risk management
Risk identification > Risk management
Risk analysis > Risk management
Critical path method = Netzplantechnik|Gantt-Diagramme|Projektstrukturplan / Diagramme de Gantt|Chemin critique / Diagramas de Gantt|Camino crítico > Project management
Gantt charts|Gantt chart > Project management
Work breakdown structure > Project management
Network planning technique > Project management
Project management office|PMO! = Projektportfoliomanagement|Projektbüro / Bureau de projets|Gouvernance de projets|Portefeuille de projets / Oficina de proyectos|Gobierno de proyectos|Cartera de proyectos > Project management
Project governance|Portfolio governance > Project management
Project portfolio management > Project management
IPMA|IPMA certification > Project management
MSP programme management > Project management
Managing Successful Programmes > Project management
APM qualification > Project management
CAPM > Project management
Design-build delivery = Öffentlich-private Partnerschaften / Partenariats public-privé / Asociaciones público-privadas
Public-private partnerships > Design-build delivery
PPP projects > Design-build delivery
Business process management = Prozessmanagement|Prozessanalyse|Prozessmodellierung|Prozessdokumentation|Geschäftsprozesse|Prozessgestaltung / Gestion des processus|Modélisation des processus|Cartographie des processus|Amélioration des processus|Optimisation des processus / Gestión de procesos|Modelado de procesos|Mapeo de procesos|Mejora de procesos|Optimización de procesos > Process improvement
Business process modelling > Process improvement
Business process modeling > Process improvement
Process mapping > Process improvement
BPMN > Process improvement
Process documentation > Process improvement
Process analysis > Process improvement
Workflow optimisation|Workflow optimization > Process improvement
ARIS process > Process improvement
Signavio > Process improvement
Process design > Process improvement
Operational excellence|Standard operating procedures|Standard operating procedure|Standardisation of processes = Arbeitsanweisungen|Verfahrensanweisungen|Standardarbeitsanweisungen|Operative Exzellenz|KVP!|Kontinuierlicher Verbesserungsprozess / Excellence opérationnelle|Modes opératoires|Amélioration continue|Procédures opérationnelles / Excelencia operacional|Procedimientos operativos|Mejora continua|Instrucciones de trabajo > Process improvement
SOPs! > Process improvement
SOP development > Process improvement
Work instructions > Process improvement
Digital transformation = Digitale Transformation|Digitalisierung|Digitalisierungsprojekte|Digitalstrategie / Transformation digitale|Transformation numérique|Digitalisation|Stratégie digitale / Transformación digital|Digitalización|Estrategia digital
Digitalisation projects|Digitalization > Digital transformation
Digitisation of processes > Digital transformation
Digital strategy > Digital transformation
Business model development|Business model canvas = Geschäftsmodellentwicklung|Unternehmertum|Existenzgründung|Businesspläne / Entrepreneuriat|Création d'entreprise|Modèles économiques|Plan d'affaires / Emprendimiento|Creación de empresas|Modelos de negocio|Plan de negocio > Business planning
Entrepreneurship > Business planning
Start-up management > Business planning
Startup development > Business planning
Business plans > Business planning
Corporate strategy = Unternehmensstrategie|Strategieentwicklung|Strategische Planung|SWOT-Analyse / Stratégie d'entreprise|Planification stratégique|Analyse stratégique|Analyse SWOT / Estrategia empresarial|Planificación estratégica|Análisis DAFO|Análisis estratégico > Business strategy
Strategy execution > Business strategy
Strategic analysis > Business strategy
SWOT analysis|SWOT > Business strategy
Scenario planning > Business strategy
Balanced scorecard > Business strategy
Competitive strategy > Business strategy
Innovation management|Open innovation = Innovationsmanagement|Ideenmanagement|Technologietransfer|F&E-Management / Gestion de l'innovation|Management de l'innovation|Transfert de technologie / Gestión de la innovación|Transferencia tecnológica|Gestión de I+D
Idea management > Innovation management
R&D management > Innovation management
Technology transfer > Innovation management
Technology scouting > Innovation management
Knowledge management = Wissensmanagement|Wissenstransfer / Gestion des connaissances|Transfert de connaissances / Gestión del conocimiento|Transferencia de conocimiento
Knowledge transfer > Knowledge management
Knowledge sharing > Knowledge management
Knowledge base management > Knowledge management
Team building = Teamleitung|Teamführung|Mitarbeiteranleitung|Führungserfahrung|Disziplinarische Führung|Mitarbeiterentwicklung|Leitung von Teams|Führung von Teams / Management d'équipe|Encadrement d'équipe|Gestion d'équipe|Animation d'équipe|Supervision d'équipe|Management d'équipes / Gestión de equipos|Dirección de equipos|Supervisión de personal|Coordinación de equipos|Liderazgo de equipos|Equipo a cargo > People management
Staff supervision|Supervision of staff|Supervising staff|Supervising teams|Leading teams|Managing teams|Team supervision|Staff development|Employee supervision > People management
Cross-functional team leadership > People management
Remote team management > People management
Objective setting|Goal setting = Zielvereinbarungen|Mitarbeitergespräche|Delegation von Aufgaben / Entretiens annuels|Fixation d'objectifs|Entretiens individuels / Fijación de objetivos|Evaluación del desempeño|Evaluaciones de desempeño > Performance management
Delegation of tasks > Performance management
Coaching employees > Performance management
Appraisal interviews|Annual appraisals > Performance management
Feedback meetings > Performance management
Contractor management = Dienstleistersteuerung|Dienstleistermanagement|Servicemanagement / Gestion des prestataires|Pilotage de prestataires|Contrats de service / Gestión de contratistas|Gestión de proveedores de servicios|Acuerdos de nivel de servicio > Vendor management
Outsourcing management > Vendor management
Service level agreements > Vendor management
SLA management > Vendor management
Service delivery management|Service delivery > Vendor management
Service management > Vendor management
Soft facilities services = Flächenmanagement|Gebäudemanagement|Objektmanagement|Gebäudebewirtschaftung|Infrastrukturelles Gebäudemanagement / Services généraux|Gestion des installations|Gestion technique de bâtiments|Aménagement d'espaces / Gestión de instalaciones|Servicios generales|Gestión de espacios > Facilities management
Space planning > Facilities management
Workplace management > Facilities management
Move management > Facilities management
Building operations > Facilities management
Crisis management|Crisis communication planning = Krisenmanagement|Notfallmanagement|Notfallplanung|Krisenstab / Gestion de crise|Continuité d'activité|Plan de continuité|Cellule de crise / Gestión de crisis|Continuidad de negocio|Planes de contingencia|Gestión de emergencias
Incident command > Crisis management
Contingency planning|Business continuity planning > Crisis management
Emergency management > Crisis management
Corporate social responsibility|CSR!|Social responsibility = Nachhaltigkeitsberichterstattung|CO2-Bilanzierung|Ökobilanzierung|Nachhaltigkeitsmanagement|Klimabilanz / Responsabilité sociétale|RSE!|Bilan carbone|Analyse du cycle de vie|Développement durable / Responsabilidad social corporativa|Huella de carbono|Análisis de ciclo de vida|Desarrollo sostenible > Sustainability
Carbon accounting|Carbon footprint|Greenhouse gas accounting > Sustainability
GHG Protocol > Sustainability
Net zero strategy > Sustainability
Life cycle assessment|LCA! > Sustainability
Circular economy = Kreislaufwirtschaft|Ressourceneffizienz / Économie circulaire|Réduction des déchets / Economía circular|Reducción de residuos > Sustainability
Waste reduction > Sustainability
Resource efficiency > Sustainability
Quality assurance management = Qualitätsmanagementsysteme|QM-System|Qualitätsplanung|Qualitätsdokumentation / Système de management de la qualité|Démarche qualité|Management de la qualité|Gestion de la qualité / Sistemas de gestión de calidad|Gestión de calidad|Gestión de la calidad > Quality management
Quality systems > Quality management
Quality control plans > Quality management
Quality planning > Quality management
Quality reporting > Quality management
EFQM > Quality management
Quality documentation > Quality management
International development = Entwicklungszusammenarbeit|Humanitäre Hilfe|Wirkungsmessung|Programmevaluation / Coopération internationale|Aide humanitaire|Suivi-évaluation|Cadre logique / Cooperación internacional|Ayuda humanitaria|Seguimiento y evaluación|Marco lógico
Development cooperation > International development
Humanitarian aid|Humanitarian response > International development
Logframe > International development
Monitoring and evaluation|Programme evaluation|Program evaluation > International development
M&E frameworks > International development
Theory of change > International development
`;
