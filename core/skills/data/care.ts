/** Health, care, education, public service, law, science. Lines as described in ../taxonomy.ts. */
export const care = `
# Health
Nursing|Nursing care|Registered nursing|Krankenpflege|Gesundheits- und Krankenpflege|Soins infirmiers|Enfermería
Patient care|Direct patient care|Patientenversorgung = Patientenbetreuung|Pflege von Patienten / Soins aux patients|Prise en charge des patients / Atención al paciente|Cuidado de pacientes
Patient assessment|Patient assessments|Clinical assessment = Patienteneinschätzung|Pflegeanamnese / Évaluation des patients|Évaluation clinique / Evaluación de pacientes|Valoración del paciente
Triage
Wound care|Wound management|Wundversorgung|Wundmanagement|Tissue viability = Wundpflege|Verbandswechsel / Soins de plaies|Pansements|Réfection de pansements / Cuidado de heridas|Curación de heridas|Curas
IV therapy|Intravenous therapy|IV insertion = Infusionstherapie|Intravenöse Therapie / Perfusions|Pose de perfusions / Terapia intravenosa
Medication administration|Administering medication|Administer medication|Administered medication|Medication management|Drug administration|Medikamentengabe = Medikamentenverabreichung|Medikamentenmanagement|Verabreichung von Medikamenten / Administration des médicaments|Administration de médicaments / Administración de medicamentos|Administración de medicación
Infection control|Infection prevention|Infection prevention and control|Hand hygiene = Infektionsschutz|Infektionsprävention|Krankenhaushygiene|Händehygiene / Prévention des infections|Hygiène hospitalière|Hygiène des mains / Control de infecciones|Prevención de infecciones
Care planning|Care plans|Care plan|Pflegeplanung = Pflegepläne|Pflegeprozess / Plan de soins|Projet de soins|Planification des soins / Plan de cuidados|Planes de cuidados
Pain management = Schmerzmanagement|Schmerztherapie / Gestion de la douleur|Prise en charge de la douleur / Manejo del dolor|Tratamiento del dolor
Palliative care|End of life care|End-of-life care|Palliativpflege|Hospice care = Sterbebegleitung|Hospizarbeit / Soins palliatifs|Fin de vie / Cuidados paliativos
Dementia care|Dementia|Demenzbetreuung = Demenzpflege|Demenz / Démence|Maladie d'Alzheimer / Demencia|Alzheimer
Elderly care|Geriatric care|Altenpflege|Geriatrics|Care of the elderly = Seniorenpflege|Geriatrie|Geriatrische Pflege / Soins aux personnes âgées / Cuidado de ancianos|Cuidado de personas mayores|Geriatría
Paediatric nursing|Pediatric nursing|Paediatrics|Pediatrics = Kinderkrankenpflege|Pädiatrie / Pédiatrie / Pediatría|Enfermería pediátrica
Critical care|Intensive care|ICU!|Intensivpflege|Intensivstation|Intensivmedizin|Soins intensifs|Réanimation|Cuidados intensivos|Unidad de cuidados intensivos
Emergency care|Emergency medicine|Emergency department|Notfallmedizin = Notaufnahme|Notfallversorgung / Urgences|Médecine d'urgence|Soins d'urgence / Urgencias|Medicina de urgencias
Perioperative care|Operating theatre|Pre- and post-operative care|Post-operative care|Scrub nursing = OP-Pflege|Operationsdienst|Prä- und postoperative Pflege / Bloc opératoire|Soins péri-opératoires / Quirófano|Cuidados perioperatorios|Enfermería quirúrgica
Midwifery|Obstetrics = Hebammenwesen|Geburtshilfliche Betreuung / Obstétrique|Maïeutique / Obstetricia|Matronería
Mental health|Mental health care|Psychiatric nursing|Psychiatry = Psychische Gesundheit|Psychiatrie|Psychiatrische Pflege / Santé mentale / Salud mental|Psiquiatría
Oncology = Onkologie / Oncologie|Cancérologie / Oncología
Cardiology = Kardiologie / Cardiologie / Cardiología
Dialysis|Haemodialysis|Hemodialysis = Dialyse|Hämodialyse / Hémodialyse / Diálisis|Hemodiálisis
Catheter care|Catheterisation|Catheterization = Katheterpflege|Katheterisierung|Blasenkatheter / Sondage urinaire|Sonde urinaire / Sondaje vesical|Cuidado de catéteres
Venepuncture|Venipuncture|Phlebotomy|Cannulation|Blood draws|Blutentnahme = Venenpunktion|Blutabnahme / Prise de sang|Prélèvements sanguins|Ponction veineuse / Extracción de sangre|Venopunción|Extracciones de sangre
Tracheostomy care|Tracheostomy = Tracheostomapflege|Trachealkanülenmanagement / Soins de trachéotomie / Cuidado de traqueostomía
Mechanical ventilation|Non-invasive ventilation|Ventilator management|Ventilators|Ventilator care = Beatmung|Beatmungspflege / Ventilation mécanique|Ventilation assistée / Ventilación mecánica
Precepting|Preceptor|Precept new nurses|Preceptorship|Precepted
Electronic patient records|Electronic health records|Electronic medical records|EHR!|EMR!~|Electronic medication administration record = Elektronische Patientenakte|Digitale Patientenakte / Dossier patient informatisé|Dossier médical informatisé / Historia clínica electrónica
Epic!?|Epic EHR|Epic Systems
Cerner
Vital signs|Vital signs monitoring = Vitalzeichen|Vitalzeichenkontrolle|Vitalparameter / Signes vitaux|Constantes vitales|Prise de constantes / Signos vitales|Toma de constantes
National Early Warning Score|NEWS2!|Early warning scores
Handover|Clinical handover|ISBAR!|SBAR! = Dienstübergabe|Patientenübergabe / Transmissions|Relève infirmière / Cambio de turno clínico|Relevo de enfermería
Discharge planning|Discharge plans = Entlassmanagement|Entlassungsmanagement / Planification de sortie / Planificación del alta
Basic Life Support|BLS! = Basisreanimation / Gestes d'urgence|AFGSU / Soporte vital básico|SVB! > CPR
Advanced Cardiac Life Support|ACLS!|Advanced life support|ALS!? = Erweiterte Reanimation / Réanimation cardiaque avancée / Soporte vital avanzado|SVA! > Basic Life Support
Paediatric Advanced Life Support|PALS!?
CPR!|Cardiopulmonary resuscitation = Herz-Lungen-Wiederbelebung / Réanimation cardio-pulmonaire|RCP! / Reanimación cardiopulmonar
First aid|Erste Hilfe|Premiers secours|Primeros auxilios|First aider
Manual handling|Moving and handling|Safe patient handling = Kinästhetik|Rückenschonendes Arbeiten|Kinaesthetics / Manutention des malades|Gestes et postures / Movilización de pacientes y cargas|Manipulación manual de cargas
Safeguarding|Safeguarding children|Safeguarding adults|Child protection = Kindeswohl|Kindeswohlgefährdung / Protection de l'enfance en danger / Protección de la infancia
Personal care|Activities of daily living|Grundpflege = Behandlungs- und Grundpflege|Pflege und Betreuung / Soins d'hygiène|Soins d'hygiène et de confort|Aide à la personne / Cuidado personal|Cuidados básicos|Higiene del paciente y confort
Medical terminology = Medizinische Fachsprache|Medizinische Terminologie / Terminologie médicale|Vocabulaire médical / Terminología médica
Medical coding|ICD-10|CPT coding = Medizinische Kodierung|DRG-Kodierung / Codage médical|PMSI! / Codificación médica|CIE-10
Medical billing = Medizinische Abrechnung|Privatliquidation / Facturation médicale / Facturación médica
Clinical trials|Clinical research = Klinische Studien|Klinische Forschung / Essais cliniques|Recherche clinique / Ensayos clínicos|Investigación clínica
Good clinical practice|ICH-GCP = Gute klinische Praxis / Bonnes pratiques cliniques|BPC! / Buenas prácticas clínicas
Pharmacology = Pharmakologie / Pharmacologie / Farmacología
Pharmacy dispensing|Dispensing|Dispensary = Arzneimittelabgabe|Apothekenbetrieb / Dispensation|Délivrance de médicaments|Officine / Dispensación de medicamentos|Dispensación farmacéutica
Pharmacovigilance = Pharmakovigilanz|Arzneimittelsicherheit / - / Farmacovigilancia
Physiotherapy|Physical therapy|Physiotherapie = Physikalische Therapie / Kinésithérapie / Fisioterapia|Kinesiología clínica
Occupational therapy|Ergotherapie = - / - / Terapia ocupacional
Speech therapy|Speech and language therapy|Logopädie = Sprachtherapie|Sprechtherapie / Orthophonie|Logopédie / Logopedia|Terapia del lenguaje
Rehabilitation = Rehabilitationsmedizin / Rééducation|Réadaptation / Rehabilitación
Radiography|X-ray|Radiology = Röntgen|Radiologie / Radiographie / Radiografía|Radiología
Ultrasound|Sonography = Sonographie|Ultraschalldiagnostik / Échographie / Ecografía|Ultrasonido
MRI!~ = MRT! / IRM! / Resonancia magnética nuclear
Dental hygiene|Dental nursing|Dental assisting|Chairside assistance = Dentalhygiene|Zahnmedizinische Prophylaxe|Zahnmedizinische Assistenz / Hygiène dentaire|Assistance dentaire / Higiene dental|Higiene bucodental|Auxiliar dental
Dentistry = Zahnmedizin|Zahnheilkunde / Dentisterie|Chirurgie dentaire|Odontologie / Odontología
Optometry = Optometrie / - / Optometría
Nutrition|Dietetics|Nutritional counselling = Ernährungsberatung|Ernährungslehre / Nutrition et diététique / Nutrición|Dietética
Counselling|Counseling|Psychotherapy = Psychosoziale Begleitung|Beratungsgespräche / Soutien psychologique|Relation d'aide / Orientación psicológica|Psicoterapia
Cognitive behavioural therapy|CBT!|Cognitive behavioral therapy = Kognitive Verhaltenstherapie|Verhaltenstherapie / Thérapie cognitivo-comportementale|TCC! / Terapia cognitivo-conductual
Social work|Sozialarbeit|Case management|Trabajo social = Soziale Arbeit|Sozialpädagogische Arbeit / Travail social|Accompagnement social|Suivi social / Intervención social
Community outreach = Gemeinwesenarbeit / Action communautaire / Trabajo comunitario
Crisis intervention = Krisenintervention / Intervention de crise / Intervención en crisis
Substance abuse counselling|Addiction counselling = Drogenberatung / Conseil en addictologie / Asesoramiento en adicciones
Learning disabilities support|Learning disabilities|Disability support = Betreuung von Menschen mit Behinderung|Behindertenbetreuung / Déficience intellectuelle / Discapacidad intelectual
Home care|Domiciliary care|Ambulante Pflege = Häusliche Pflege|Mobile Pflege / Soins à domicile|Maintien à domicile / Atención domiciliaria|Cuidados a domicilio
Veterinary care|Veterinary nursing|Animal care = Tiermedizin|Tierpflege|Tiermedizinische Assistenz / Soins vétérinaires|Médecine vétérinaire / Veterinaria|Cuidados veterinarios
Sterilisation|Sterilization|Sterile technique|Aseptic technique = Sterilisation von Instrumenten|Steriles Arbeiten / Asepsie / Esterilización|Técnica aséptica
Medical devices = Medizinprodukte|Medizingeräte / Dispositifs médicaux / Productos sanitarios|Dispositivos médicos
Telehealth|Telemedicine = Telemedizin / Télémédecine|Téléconsultation / Telemedicina
Public health|Epidemiology = Öffentliche Gesundheit|Gesundheitswesen|Epidemiologie / Santé publique / Salud pública|Epidemiología
Health and safety|Occupational health and safety|Occupational safety|Arbeitssicherheit|Workplace safety|HSE!|Seguridad laboral = Arbeitsschutz|Gesundheitsschutz|Arbeits- und Gesundheitsschutz / Santé et sécurité au travail|Sécurité au travail|Hygiène et sécurité|QHSE! / Seguridad y salud|Prevención de riesgos laborales|PRL!
Risk assessments|Risk assessment|Gefährdungsbeurteilung|Method statements = Gefährdungsbeurteilungen / Document unique|Évaluation des risques professionnels|DUERP! / Evaluación de riesgos laborales
COSHH
Massage therapy = Massagetherapie / Massothérapie / Masoterapia
Fitness instruction|Personal training = Fitnesstraining|Fitnesstrainer / Coaching sportif / Entrenamiento personal|Instrucción deportiva
# Education
Teaching|Taught|Teach|Imparto|Impartí|Impartir clases|Unterrichtet|Classroom teaching|Classroom instruction|Unterricht|Enseignement|Docencia|Enseñanza = Lehrtätigkeit|Unterrichten|Unterrichtserfahrung / Enseigner|Pédagogie / Impartición de clases|Docente
Lesson planning|Lesson plans|Unterrichtsplanung = Unterrichtsvorbereitung|Stundenplanung / Préparation de cours|Préparation des cours|Préparation de séquences / Programación didáctica|Planificación de clases|Unidades didácticas
Classroom management|Behaviour management|Behavior management|Classroom behaviour = Klassenführung|Klassenleitung / Gestion de classe / Gestión del aula|Manejo del aula
Curriculum development|Curriculum design|Curriculum planning|Scheme of work|Schemes of work = Lehrplanentwicklung|Curriculumentwicklung / Élaboration de programmes|Ingénierie des programmes / Desarrollo curricular|Diseño curricular
Differentiated instruction|Differentiation|Differentiated teaching = Differenzierung im Unterricht|Binnendifferenzierung / Pédagogie différenciée / Enseñanza diferenciada|Instrucción diferenciada
Special educational needs|SEN!|SEND!~|Special education|Special needs|Sonderpädagogik|IEP!|Individualized education programs = Sonderpädagogische Förderung|Förderbedarf / Besoins éducatifs particuliers|Éducation spécialisée scolaire / Educación especial|Necesidades educativas especiales
Student assessment|Formative assessment|Pupil assessment|Marking and assessment|Assessment for learning = Schülerbeurteilung|Lernstandserhebung / Évaluation des élèves|Évaluation formative / Evaluación de alumnos|Evaluación formativa
Phonics|Literacy teaching
Early childhood education|Early years|EYFS!|Frühpädagogik|Childcare|Kinderbetreuung = Kleinkindpädagogik|Frühkindliche Bildung|Kinderpflege / Éducation de la petite enfance|Garde d'enfant / Primera infancia
Pastoral care
Parent communication|Parent meetings|Parents' evenings = Elterngespräche|Elternabende / Relations avec les parents|Réunions de parents / Comunicación con las familias|Tutorías con padres
Tutoring|Nachhilfe = Hausaufgabenbetreuung|Hausaufgabenhilfe / Cours particuliers|Aide aux devoirs / Clases particulares
Instructional design = Didaktik|Didaktisches Konzept / Conception pédagogique / Diseño instruccional
E-learning|Elearning|Online teaching = Onlineunterricht|Fernunterricht / Formation en ligne|Enseignement à distance / Formación online|Enseñanza a distancia
Moodle
Google Classroom
Canvas LMS|Blackboard LMS
Learning management systems|LMS! = Lernmanagementsysteme|Lernplattformen / Plateformes d'apprentissage / Plataformas de aprendizaje
GeoGebra
Smartboard|Interactive whiteboard
Exam preparation|Examination moderation|Moderation!~ = Prüfungsvorbereitung / Préparation aux examens / Preparación de exámenes
TEFL!|TESOL!|Teaching English as a foreign language
Montessori
Adult education|Erwachsenenbildung = - / Formation d'adultes|Formation pour adultes / Educación de adultos
Academic research = Wissenschaftliche Forschung|Forschungstätigkeit / Recherche universitaire|Recherche académique / Investigación académica
Academic advising|Student advising
Mathematics|Maths!~|Mathematik|Matemáticas = - / Mathématiques / -
Physics|Physik = - / Physique / Física
Chemistry|Chemie = - / Chimie / Química
Biology|Biologie = - / - / Biología
Youth work|Jugendarbeit
Sports coaching = Sporttraining|Trainertätigkeit / Entraînement sportif / Entrenamiento deportivo
Music teaching
Library management|Cataloguing|Librarianship
# Science and laboratory
Laboratory techniques|Lab techniques|Laboratory work|Laborarbeit = Labortechnik|Laborarbeiten|Labortätigkeiten|Laborerfahrung / Techniques de laboratoire|Travail en laboratoire / Técnicas de laboratorio|Trabajo de laboratorio
PCR!|qPCR!
ELISA!
Cell culture
Western blot|Western blotting
Flow cytometry
Chromatography|HPLC!|Gas chromatography|GC-MS! = Chromatographie|Chromatografie / Chromatographie en phase gazeuse / Cromatografía
Mass spectrometry = Massenspektrometrie / Spectrométrie de masse / Espectrometría de masas
Spectroscopy|NMR! = Spektroskopie / Spectroscopie / Espectroscopia
Microscopy
Titration = - / Titrage / Titulación química
Molecular biology = Molekularbiologie / Biologie moléculaire / Biología molecular
Microbiology = Mikrobiologie / Microbiologie / Microbiología
Biochemistry = Biochemie / Biochimie / Bioquímica
Bioinformatics = Bioinformatik / Bioinformatique / Bioinformática
Genomics|DNA sequencing = Genomik / Génomique / Genómica
Good manufacturing practice|GMP!|cGMP! = Gute Herstellungspraxis / Bonnes pratiques de fabrication|BPF! / Buenas prácticas de fabricación|Normas de correcta fabricación
Good laboratory practice|GLP! = Gute Laborpraxis / Bonnes pratiques de laboratoire|BPL! / Buenas prácticas de laboratorio
LIMS!
Sample preparation = Probenvorbereitung|Probenaufbereitung / Préparation d'échantillons / Preparación de muestras
Method validation|Analytical method development = Methodenvalidierung / Validation de méthodes / Validación de métodos
Quality control|QC!|Qualitätskontrolle|Control de calidad|Contrôle qualité = Qualitätsprüfung|Qualitätssicherung und -kontrolle / Contrôle de la qualité|Contrôles qualité / Control de la calidad
Environmental monitoring = Umweltmonitoring|Umweltüberwachung / Surveillance environnementale / Monitorización ambiental
Environmental impact assessment = Umweltverträglichkeitsprüfung / Étude d'impact|Étude d'impact environnemental / Evaluación de impacto ambiental
Field sampling
Ecology = Ökologie / Écologie / Ecología
Geology = Geologie / - / Geología
Scientific writing
Literature review|Systematic reviews
Qualitative research
Quantitative research|Survey research
Animal handling
# Law and public service
Legal research|Juristische Recherche = Rechtsrecherche / Recherche juridique|Recherches juridiques|Veille juridique / Investigación jurídica
Legal drafting|Drafting contracts|Contract drafting|Legal writing = Vertragserstellung|Vertragsentwürfe / Rédaction juridique|Rédaction d'actes juridiques / Redacción jurídica
Contract law|Vertragsrecht
Contract review = Vertragsprüfungen / Revue de contrats|Relecture de contrats / Revisión de contratos
Litigation|Civil litigation = Rechtsstreitigkeiten|Gerichtliche Vertretung / Contentieux judiciaire / Litigios|Litigación
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
Mediation = Streitschlichtung / - / Mediación
Arbitration = Schiedsverfahren / Arbitrage international|Arbitrage juridique / Arbitraje
Paralegal work
Policy analysis|Policy development|Policy research = Politikfeldanalyse / Analyse des politiques / Análisis de políticas
Public administration|Verwaltungsrecht|Administración pública = Öffentliche Verwaltung|Verwaltungswesen / Administration publique / Gestión pública
Public policy
Government relations|Public affairs
Community engagement|Community development = Bürgerbeteiligung / Engagement communautaire|Participation citoyenne / Participación ciudadana|Desarrollo comunitario
Law enforcement|Policing = Polizeiarbeit|Polizeidienst / Maintien de l'ordre / Labor policial
Crime scene investigation|Evidence handling = Tatortarbeit / Scène de crime / Escena del crimen
Report writing = Berichte schreiben|Berichtswesen schriftlich / Rédaction de procès-verbaux et rapports / Redacción de atestados
Security guarding|Security patrols|Access control|Door supervision = Bewachung|Wachdienst|Sicherheitsdienste / Surveillance et gardiennage|Sécurité privée / Vigilancia|Vigilante de seguridad
CCTV!~|CCTV monitoring = Videoüberwachung / Vidéosurveillance|Vidéoprotection / Videovigilancia
Firefighting|Fire safety|Brandschutz
Emergency planning|Emergency response = Notfallpläne / Plans d'urgence / Planes de emergencia
Search and rescue = Suche und Rettung / Recherche et sauvetage / Búsqueda y rescate
Customs clearance|Customs!~|Zollabwicklung|Import and export|Import/export
Border control
Housing management|Social housing
Benefits advice|Welfare rights
Urban planning|Town planning|Stadtplanung = Städtebau / Urbanisme|Aménagement urbain / Planificación urbana|Planeamiento urbanístico
Archiving|Archives management = Aktenarchivierung / Archivage de documents / Archivo documental
Military operations
`;
