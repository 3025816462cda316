/** Health, care, education, public service, law, science. Lines as described in ../taxonomy.ts. */
export const care = `
# Health
Nursing|Nursing care|Registered nursing|Krankenpflege|Gesundheits- und Krankenpflege|Soins infirmiers|Enfermería
Patient care|Direct patient care|Patientenversorgung
Patient assessment|Patient assessments|Clinical assessment
Triage
Wound care|Wound management|Wundversorgung|Wundmanagement|Tissue viability
IV therapy|Intravenous therapy|IV insertion
Medication administration|Administering medication|Administer medication|Administered medication|Medication management|Drug administration|Medikamentengabe
Infection control|Infection prevention|Infection prevention and control|Hand hygiene
Care planning|Care plans|Care plan|Pflegeplanung
Pain management
Palliative care|End of life care|End-of-life care|Palliativpflege|Hospice care
Dementia care|Dementia|Demenzbetreuung
Elderly care|Geriatric care|Altenpflege|Geriatrics|Care of the elderly
Paediatric nursing|Pediatric nursing|Paediatrics|Pediatrics
Critical care|Intensive care|ICU!|Intensivpflege|Intensivstation|Intensivmedizin|Soins intensifs|Réanimation|Cuidados intensivos|Unidad de cuidados intensivos
Emergency care|Emergency medicine|Emergency department|Notfallmedizin
Perioperative care|Operating theatre|Pre- and post-operative care|Post-operative care|Scrub nursing
Midwifery|Obstetrics
Mental health|Mental health care|Psychiatric nursing|Psychiatry
Oncology
Cardiology
Dialysis|Haemodialysis|Hemodialysis
Catheter care|Catheterisation|Catheterization
Venepuncture|Venipuncture|Phlebotomy|Cannulation|Blood draws|Blutentnahme
Tracheostomy care|Tracheostomy
Mechanical ventilation|Non-invasive ventilation|Ventilator management|Ventilators|Ventilator care
Precepting|Preceptor|Precept new nurses|Preceptorship|Precepted
Electronic patient records|Electronic health records|Electronic medical records|EHR!|EMR!~|Electronic medication administration record
Epic!?|Epic EHR|Epic Systems
Cerner
Vital signs|Vital signs monitoring
National Early Warning Score|NEWS2!|Early warning scores
Handover|Clinical handover|ISBAR!|SBAR!
Discharge planning|Discharge plans
Basic Life Support|BLS! > CPR
Advanced Cardiac Life Support|ACLS!|Advanced life support|ALS!? > Basic Life Support
Paediatric Advanced Life Support|PALS!?
CPR!|Cardiopulmonary resuscitation
First aid|Erste Hilfe|Premiers secours|Primeros auxilios|First aider
Manual handling|Moving and handling|Safe patient handling
Safeguarding|Safeguarding children|Safeguarding adults|Child protection
Personal care|Activities of daily living|Grundpflege
Medical terminology
Medical coding|ICD-10|CPT coding
Medical billing
Clinical trials|Clinical research
Good clinical practice|GCP!?|ICH-GCP
Pharmacology
Pharmacy dispensing|Dispensing|Dispensary
Pharmacovigilance
Physiotherapy|Physical therapy|Physiotherapie
Occupational therapy|Ergotherapie
Speech therapy|Speech and language therapy|Logopädie
Rehabilitation
Radiography|X-ray|Radiology
Ultrasound|Sonography
MRI!~
Dental hygiene|Dental nursing|Dental assisting|Chairside assistance
Dentistry
Optometry
Nutrition|Dietetics|Nutritional counselling
Counselling|Counseling|Psychotherapy
Cognitive behavioural therapy|CBT!|Cognitive behavioral therapy
Social work|Sozialarbeit|Case management|Trabajo social
Community outreach
Crisis intervention
Substance abuse counselling|Addiction counselling
Learning disabilities support|Learning disabilities|Disability support
Home care|Domiciliary care|Ambulante Pflege
Veterinary care|Veterinary nursing|Animal care
Sterilisation|Sterilization|Sterile technique|Aseptic technique
Medical devices
Telehealth|Telemedicine
Public health|Epidemiology
Health and safety|Occupational health and safety|Occupational safety|Arbeitssicherheit|Workplace safety|HSE!|Seguridad laboral
Risk assessments|Risk assessment|Gefährdungsbeurteilung|Method statements
COSHH
Massage therapy
Fitness instruction|Personal training
# Education
Teaching|Taught|Teach|Imparto|Impartí|Impartir clases|Unterrichtet|Classroom teaching|Classroom instruction|Unterricht|Enseignement|Docencia|Enseñanza
Lesson planning|Lesson plans|Unterrichtsplanung
Classroom management|Behaviour management|Behavior management|Classroom behaviour
Curriculum development|Curriculum design|Curriculum planning|Scheme of work|Schemes of work
Differentiated instruction|Differentiation|Differentiated teaching
Special educational needs|SEN!|SEND!~|Special education|Special needs|Sonderpädagogik|IEP!|Individualized education programs
Student assessment|Formative assessment|Pupil assessment|Marking and assessment|Assessment for learning
Phonics|Literacy teaching
Early childhood education|Early years|EYFS!|Frühpädagogik|Childcare|Kinderbetreuung
Pastoral care
Parent communication|Parent meetings|Parents' evenings
Tutoring|Nachhilfe
Instructional design
E-learning|Elearning|Online teaching
Moodle
Google Classroom
Canvas LMS|Blackboard LMS
Learning management systems|LMS!
GeoGebra
Smartboard|Interactive whiteboard
Exam preparation|Examination moderation|Moderation!~
TEFL!|TESOL!|Teaching English as a foreign language
Montessori
Adult education|Erwachsenenbildung
Academic research
Academic advising|Student advising
Mathematics|Maths!~|Mathematik|Matemáticas
Physics|Physik
Chemistry|Chemie
Biology|Biologie
Youth work|Jugendarbeit
Sports coaching
Music teaching
Library management|Cataloguing|Librarianship
# Science and laboratory
Laboratory techniques|Lab techniques|Laboratory work|Laborarbeit
PCR!|qPCR!
ELISA!
Cell culture
Western blot|Western blotting
Flow cytometry
Chromatography|HPLC!|Gas chromatography|GC-MS!
Mass spectrometry
Spectroscopy|NMR!
Microscopy
Titration
Molecular biology
Microbiology
Biochemistry
Bioinformatics
Genomics|DNA sequencing
Good manufacturing practice|GMP!|cGMP!
Good laboratory practice|GLP!
LIMS!
Sample preparation
Method validation|Analytical method development
Quality control|QC!|Qualitätskontrolle|Control de calidad|Contrôle qualité
Environmental monitoring
Environmental impact assessment
Field sampling
Ecology
Geology
Scientific writing
Literature review|Systematic reviews
Qualitative research
Quantitative research|Survey research
Animal handling
# Law and public service
Legal research|Juristische Recherche
Legal drafting|Drafting contracts|Contract drafting|Legal writing
Contract law|Vertragsrecht
Contract review
Litigation|Civil litigation
Commercial law|Corporate law|Company law
Criminal law
Family law
Intellectual property|IP law|Patents|Trademarks
Immigration law
Conveyancing
Document review
E-discovery|eDiscovery
Deposition summaries|Depositions
Trial preparation
Legal case management|Matter management
Court filing|E-filing|Court filings
Westlaw
LexisNexis|Lexis!~
Relativity!?|RelativityOne
Clio!?
Notarial work
Mediation
Arbitration
Paralegal work
Policy analysis|Policy development|Policy research
Public administration|Verwaltungsrecht|Administración pública
Public policy
Government relations|Public affairs
Community engagement|Community development
Law enforcement|Policing
Crime scene investigation|Evidence handling
Report writing
Security guarding|Security patrols|Access control|Door supervision
CCTV!~|CCTV monitoring
Firefighting|Fire safety|Brandschutz
Emergency planning|Emergency response
Search and rescue
Customs clearance|Customs!~|Zollabwicklung|Import and export|Import/export
Border control
Housing management|Social housing
Benefits advice|Welfare rights
Urban planning|Town planning|Stadtplanung
Archiving|Archives management
Military operations
`;
