/** Schools, children, social work, public service, safety, languages. Lines as described in ../taxonomy.ts. */
export const publicService = `
# Education
Primary education|Primary teaching = Grundschulpädagogik|Grundschullehramt|Primarstufe / Enseignement primaire|École élémentaire / Educación primaria|Magisterio > Teaching
Elementary education|Elementary teaching > Teaching
Key Stage 1|Key Stage 2 > Teaching
Secondary education|Secondary teaching = Sekundarstufe|Gymnasiallehramt / Enseignement secondaire|Second degré / Educación secundaria > Teaching
High school teaching > Teaching
Key Stage 3|Key Stage 4 > Teaching
University teaching|Course development for universities = Hochschullehre|Lehrtätigkeit an Hochschulen|Vorlesungen halten / Enseignement supérieur|Cours magistraux / Docencia universitaria > Teaching
Lecturing > Teaching
Higher education teaching > Teaching
Undergraduate teaching > Teaching
Vocational education|Vocational training = Berufsbildung|Berufsschulunterricht / Formation professionnelle|Enseignement professionnel / Formación profesional docente|Enseñanza profesional > Teaching
Technical education > Teaching
Career and technical education > Teaching
Language teaching = Fremdsprachenunterricht|Sprachunterricht|Englischunterricht|Deutsch als Fremdsprache|Deutsch als Zweitsprache / Enseignement des langues|Français langue étrangère|FLE!|Cours d'anglais / Enseñanza de idiomas|Enseñanza de inglés|ELE!|Clases de inglés > Teaching
Foreign language teaching > Teaching
English teaching|Teaching English > Teaching
French teaching > Teaching
Spanish teaching > Teaching
German teaching > Teaching
ESL teaching|ESL instruction > Teaching
EFL teaching > Teaching
CELTA > Teaching
Mathematics teaching|Teaching mathematics = Mathematikunterricht / Enseignement des mathématiques / Enseñanza de matemáticas > Teaching; Mathematics
Maths teaching > Teaching; Mathematics
Science teaching = Naturwissenschaftlicher Unterricht|Physikunterricht|Chemieunterricht|MINT-Bildung / Enseignement des sciences|SVT! / Enseñanza de ciencias|Educación STEM > Teaching
Physics teaching > Teaching
Chemistry teaching > Teaching
Biology teaching > Teaching
STEM education|STEM teaching > Teaching
History teaching = Geschichtsunterricht|Geografieunterricht|Religionsunterricht / Enseignement de l'histoire-géographie|Histoire-géographie / Enseñanza de historia y geografía > Teaching
Geography teaching > Teaching
Social studies teaching > Teaching
Religious education teaching > Teaching
Physical education = Sportunterricht / Éducation physique et sportive|EPS! / Educación física > Teaching
PE teaching > Teaching
PE lessons > Teaching
Art teaching = Kunstunterricht|Werkunterricht|Kunstpädagogik / Enseignement des arts plastiques|Arts plastiques / Enseñanza de artes plásticas|Educación artística > Teaching
Art education > Teaching
Arts and crafts teaching > Teaching
Craft activities > Teaching
Piano teaching = Musikunterricht|Klavierunterricht|Instrumentalunterricht|Chorleitung / Enseignement musical|Cours de piano|Direction de chœur / Enseñanza musical|Clases de piano|Dirección coral > Music teaching
Guitar teaching > Music teaching
Instrumental teaching > Music teaching
Choir conducting > Music teaching
Singing lessons > Music teaching
Music education > Music teaching
Drama teaching|Drama workshops = Theaterpädagogik / Enseignement du théâtre|Ateliers théâtre / Enseñanza de teatro|Talleres de teatro
Theatre education > Drama teaching
Computing education = Informatikunterricht|Medienpädagogik|Medienkompetenz / Éducation aux médias|Enseignement de l'informatique / Enseñanza de informática|Alfabetización digital > Teaching
Teaching computer science > Teaching
Coding for children > Teaching
Media literacy education|Digital literacy training > Teaching
ICT teaching > Teaching
Reading intervention|Reading instruction|Guided reading = Leseförderung|Alphabetisierung|Sprachförderung / Alphabétisation|Apprentissage de la lecture / Alfabetización|Animación a la lectura
Literacy|Early literacy|Literacy support > Reading intervention
Orton-Gillingham > Reading intervention
Numeracy|Numeracy teaching|Numeracy support = Rechenförderung / Numératie / Competencia numérica
Classroom support = Schulbegleitung|Unterrichtsassistenz|Lernbegleitung|Schulassistenz|Integrationshilfe / Accompagnement scolaire|AESH!|Soutien scolaire / Apoyo educativo|Refuerzo escolar|Apoyo en el aula
Teaching assistance > Classroom support
Learning support > Classroom support
One-to-one support > Classroom support
Supporting pupils > Classroom support
Teaching support > Classroom support
Inclusive education|Inclusion practice|Inclusive teaching = Inklusion|Inklusionspädagogik|Förderpläne|Förderplanung / Éducation inclusive|Inclusion scolaire|Projet personnalisé de scolarisation / Educación inclusiva|Atención a la diversidad|Adaptaciones curriculares > Special educational needs
Individual education plans > Special educational needs
Section 504 plans > Special educational needs
EHCP! > Special educational needs
Dyslexia support = Legasthenieförderung|LRS-Förderung / Troubles dys|Accompagnement de la dyslexie / Dislexia y TDAH|Apoyo en dislexia > Special educational needs
ADHD support > Special educational needs
Speech and language support > Special educational needs
Sensory impairment support > Special educational needs
Sign language interpreting = Gebärdensprachdolmetschen|Unterstützte Kommunikation / Langue des signes|Communication alternative améliorée / Lengua de signos|Comunicación aumentativa
Makaton > Sign language interpreting
Braille > Sign language interpreting
PECS communication|Augmentative communication > Sign language interpreting
Positive behaviour support|Behaviour support|Positive behavior support = Verhaltensförderung / Soutien au comportement / Apoyo conductual positivo > Classroom management
Restorative practice > Classroom management
PBIS! > Classroom management
School leadership|School management|School administration|School improvement|Educational leadership = Schulleitung|Schulentwicklung|Schulverwaltung / Direction d'établissement scolaire|Vie scolaire / Dirección escolar|Gestión escolar|Liderazgo educativo
Head of department duties|Headteacher duties > School leadership
Principalship > School leadership
School counselling|School counseling|Guidance counselling|School social work = Schulsozialarbeit|Schulpsychologie|Beratungslehrer / Psychologue scolaire|Conseil d'orientation / Orientación educativa|Orientación escolar
Student support|Student welfare > School counselling
Exam invigilation|Exam marking|Marking exams = Prüfungsaufsicht|Korrektur von Klausuren|Notengebung|Leistungsbewertung / Surveillance d'examens|Correction de copies|Notation des élèves / Corrección de exámenes|Evaluación del alumnado|Calificación
Grading|Student grading|Grading exams > Exam invigilation
Rubric design > Exam invigilation
Project-based learning|Inquiry-based learning = Projektunterricht|Offener Unterricht|Kooperatives Lernen / Pédagogie de projet|Classe inversée|Pédagogie active / Aprendizaje basado en proyectos|Aprendizaje cooperativo|Clase invertida
Cooperative learning > Project-based learning
Flipped classroom > Project-based learning
Blended learning > Project-based learning
Active learning methods > Project-based learning
Waldorf education = Waldorfpädagogik|Waldpädagogik|Naturpädagogik / Pédagogie Steiner|Pédagogie Freinet / Pedagogía Waldorf
Reggio Emilia > Waldorf education
Forest school > Waldorf education
Nature pedagogy > Waldorf education
Nursery care = Krippenpädagogik|Säuglingspflege|Kleinkindbetreuung|Kindertagespflege|Babysitten / Petite enfance|Garde d'enfants|Soins aux nourrissons|Puériculture|Crèche / Cuidado de niños|Cuidado infantil|Guardería|Puericultura > Early childhood education
Infant care > Early childhood education
Toddler care > Early childhood education
Nappy changing|Diaper changing > Early childhood education
Baby care > Early childhood education
Feeding babies > Early childhood education
Nannying > Early childhood education
Babysitting > Early childhood education
Child supervision > Early childhood education
Preschool teaching = Erziehertätigkeit|Kita-Pädagogik|Elementarpädagogik|Vorschulerziehung|Kindliche Entwicklung|Erzieherausbildung / École maternelle|Éveil des enfants|Développement de l'enfant|Éducation de jeunes enfants / Educación infantil|Desarrollo infantil|Juego educativo > Early childhood education
Kindergarten teaching > Early childhood education
Nursery teaching > Early childhood education
Play-based learning > Early childhood education
Circle time > Early childhood education
Child development > Early childhood education
Early learning > Early childhood education
Child observation|Developmental observation|Observation and documentation of children = Beobachtung und Dokumentation|Portfolioarbeit|Entwicklungsberichte|Bildungsdokumentation / Observation des enfants / Observación infantil
Learning journals|Tapestry journal > Child observation
After-school care|After-school programs = Hortbetreuung|Ganztagsbetreuung|Ferienbetreuung|Nachmittagsbetreuung|Ferienfreizeiten / Accueil périscolaire|Périscolaire|Centre de loisirs|Animation périscolaire|BAFA / Extraescolares|Actividades extraescolares|Campamentos|Monitor de tiempo libre
Holiday camps|Summer camps > After-school care
Camp counselling > After-school care
Extracurricular activities > After-school care
School trips|Field trips = Klassenfahrten|Ausflugsbegleitung|Pausenaufsicht / Sorties scolaires|Surveillance de récréation / Excursiones escolares
Excursion supervision|Playground supervision > School trips
Student recruitment|Student records = Studierendenberatung|Studienberatung|Zulassungsverfahren|Studierendenverwaltung / Scolarité|Admissions universitaires|Gestion de la scolarité / Admisiones universitarias|Secretaría académica|Gestión académica
Admissions counselling|University admissions > Student recruitment
Enrolment management > Student recruitment
Academic registry > Student recruitment
Thesis supervision|Student supervision|Research supervision|Dissertation supervision = Betreuung von Abschlussarbeiten|Betreuung von Bachelorarbeiten / Encadrement de mémoires|Direction de thèse / Dirección de tesis|Tutoría de trabajos académicos
E-learning authoring|Course authoring|Online course development = E-Learning-Erstellung|Onlinekurse|Autorentools / Conception e-learning|Modules e-learning / Diseño de cursos online|Contenidos e-learning > E-learning
Articulate Storyline|Articulate Rise > E-learning
Adobe Captivate > E-learning
SCORM > E-learning
H5P > E-learning
Kahoot > E-learning
Quizlet > E-learning
Padlet > E-learning
Nearpod > E-learning
Seesaw > E-learning
ClassDojo > E-learning
Edmodo > E-learning
Pronote > E-learning
Schoology > E-learning
PowerSchool > E-learning
Brightspace > E-learning
Infinite Campus > E-learning
Educational psychology|Psychopedagogy = Pädagogische Psychologie|Lerndiagnostik / Psychopédagogie|Psychologie de l'éducation / Psicopedagogía|Psicología educativa
Learning assessment|Diagnostic assessment of pupils > Educational psychology
Education policy = Bildungspolitik|Bildungsmanagement|Akkreditierung von Studiengängen / Politique éducative|Ingénierie pédagogique / Política educativa|Gestión educativa
Accreditation in education|Institutional accreditation > Education policy
Education quality assurance > Education policy
Ofsted inspections > Education policy
# Social work
Assessment and care planning in social work|Psychosocial assessment|Social work assessments|Intake assessments|Biopsychosocial assessments = Hilfeplanung|Hilfeplanverfahren|Sozialpädagogische Diagnostik|Psychosoziale Beratung / Évaluation sociale|Projet personnalisé|Diagnostic social / Valoración social|Informes sociales|Diagnóstico social > Social work
Child and family social work|Child welfare|Family support|Family preservation = Kinder- und Jugendhilfe|Familienhilfe|SPFH!|Kinderschutz|Pflegekinderwesen|Jugendamt / Protection de l'enfance|Aide sociale à l'enfance|Soutien à la parentalité|Accompagnement familial / Protección de menores|Acogimiento familiar|Intervención familiar > Social work
Foster care > Social work
Adoption services > Social work
Domestic violence support|Domestic abuse support|Violence against women = Gewaltschutz|Opferhilfe|Opferschutz / Aide aux victimes|Violences conjugales / Atención a víctimas|Violencia de género
Victim support > Domestic violence support
Homelessness support|Homelessness services = Wohnungslosenhilfe|Betreutes Wohnen|Streetwork / Hébergement d'urgence|Maraude|Accompagnement vers le logement / Atención a personas sin hogar|Vivienda tutelada
Housing support|Supported housing > Homelessness support
Tenancy sustainment > Homelessness support
Street outreach > Homelessness support
Shelter work > Homelessness support
Refugee support = Flüchtlingsarbeit|Migrationsberatung|Integrationsarbeit|Flüchtlingsbetreuung / Accueil des réfugiés|Accompagnement des migrants|Demandeurs d'asile / Atención a refugiados|Integración de migrantes
Migrant integration|Integration work > Refugee support
Asylum seeker support > Refugee support
Disability services|Disability inclusion = Behindertenhilfe|Eingliederungshilfe|Heilerziehungspflege|Assistenz für Menschen mit Behinderung / Accompagnement du handicap|Aide médico-psychologique|Insertion des personnes handicapées / Atención a la discapacidad|Integración laboral de personas con discapacidad > Learning disabilities support
Supported employment > Learning disabilities support
Independent living support > Learning disabilities support
Assistive technology > Learning disabilities support
Debt advice|Debt counselling|Budget counselling = Schuldnerberatung / Surendettement|Conseil en économie sociale / Asesoramiento de deudas
Money advice > Debt advice
Probation work = Bewährungshilfe|Strafvollzug|Justizvollzug|Resozialisierung|Jugendgerichtshilfe / Probation et insertion|Surveillance pénitentiaire|Protection judiciaire de la jeunesse / Vigilancia penitenciaria|Reinserción social|Justicia juvenil
Offender rehabilitation|Offender management > Probation work
Youth justice > Probation work
Correctional services > Probation work
Prison officer duties|Custody duties > Probation work
Parole supervision|Inmate supervision > Probation work
Social pedagogy = Sozialpädagogik|Heimerziehung|Stationäre Jugendhilfe|Erziehungshilfe|Gruppenpädagogik / Éducation spécialisée|Éducateur spécialisé|Action éducative / Educación social|Pedagogía social|Integración social
Socio-educational work > Social pedagogy
Residential childcare|Residential care work > Social pedagogy
Street work with young people > Social pedagogy
Youth programmes|Youth programs|Youth mentoring|Youth development|Open youth work|Youth engagement = Offene Jugendarbeit|Jugendförderung|Kinder- und Jugendarbeit / Animation jeunesse|Animation socioculturelle|Accompagnement des jeunes / Animación juvenil|Animación sociocultural|Trabajo con jóvenes > Youth work
Senior activities|Activity coordination|Activities coordination|Leisure activities for seniors = Aktivierung von Senioren|Soziale Betreuung|Betreuungsangebote|Alltagsbegleitung / Animation en gérontologie|Animation auprès des personnes âgées / Animación de mayores|Terapia ocupacional con mayores
Recreational therapy > Senior activities
Reminiscence work > Senior activities
Group facilitation|Group work = Gruppenarbeit|Gruppenleitung|Selbsthilfegruppen|Elternarbeit|Elternberatung / Animation de groupe|Groupes de parole / Dinamización de grupos|Grupos de apoyo
Support groups > Group facilitation
Psychoeducation > Group facilitation
Parenting courses > Group facilitation
Referral and signposting|Service referral|Resource referral = Netzwerkarbeit|Fallmanagement|Fallbesprechungen|Versorgungskoordination / Coordination des soins|Travail en réseau|Orientation des bénéficiaires|Coordination de parcours / Coordinación de recursos|Derivación a recursos|Coordinación sociosanitaria
Multi-agency working > Referral and signposting
Interagency collaboration > Referral and signposting
Care coordination|Service coordination > Referral and signposting
Religious ministry = Seelsorge|Gemeindearbeit|Predigt|Gemeindepädagogik / Aumônerie|Pastorale|Accompagnement spirituel / Capellanía|Acompañamiento espiritual
Chaplaincy > Religious ministry
Preaching > Religious ministry
Worship leading > Religious ministry
Spiritual care > Religious ministry
Church administration > Religious ministry
# Public service and safety
Citizen services|Citizen advice = Bürgerservice|Bürgeramt|Meldewesen der Kommune|Standesamt|Publikumsverkehr / Accueil des usagers|État civil|Service à la population|Relations avec les usagers / Atención al ciudadano|Registro civil|Atención ciudadana
Public counter service > Citizen services
Civil registry > Citizen services
Passport services > Citizen services
Public enquiries > Citizen services
Permits and licensing|Building permits|Permit processing|Permitting|Licensing administration = Genehmigungsverfahren|Baugenehmigungen|Bauanträge|Bauleitplanung|Bescheiderstellung / Permis de construire|Instruction des dossiers|Urbanisme réglementaire|Autorisations d'urbanisme / Licencias y permisos|Licencias de obra|Tramitación de expedientes|Urbanismo
Planning applications > Permits and licensing
Zoning > Permits and licensing
Benefits administration in public service|Benefit claims = Leistungsbearbeitung|Sozialrecht|SGB II|SGB XII|Sozialhilfe|Leistungsgewährung|Grundsicherung / Prestations sociales|Droits sociaux|Instruction de dossiers sociaux / Prestaciones sociales|Tramitación de ayudas|Seguridad Social
Welfare administration > Benefits administration in public service
Social security administration > Benefits administration in public service
Eligibility determination > Benefits administration in public service
Grants administration = Fördermittel|EU-Förderung|Zuwendungsrecht|Fördermittelverwaltung / Fonds européens|Gestion des subventions|Financements européens / Fondos europeos|Proyectos europeos
Subsidy management > Grants administration
EU funding|Funding applications > Grants administration
EU projects > Grants administration
Horizon Europe > Grants administration
Policy advice|Policy briefs|Policy writing = Politikberatung|Politikanalyse|Gremienarbeit / Conseil en politiques publiques|Évaluation des politiques publiques|Notes de synthèse / Asesoramiento político|Políticas públicas|Evaluación de políticas públicas > Policy analysis
Public consultation > Policy analysis
Legislative analysis > Policy analysis
Briefing papers|Ministerial briefings > Policy analysis
Election administration|Election campaigns = Wahlorganisation|Wahlkampf|Interessenvertretung|Lobbyarbeit / Organisation d'élections|Campagnes électorales|Plaidoyer|Lobbying institutionnel / Campañas electorales|Incidencia política
Campaign organising > Election administration
Political campaigning > Election administration
Lobbying > Election administration
Advocacy campaigns|Advocacy!~ > Election administration
Diplomacy|Diplomatic relations|International relations = Diplomatie|Konsularwesen|Protokoll und Etikette|Internationale Beziehungen / Affaires consulaires|Relations internationales|Protocole / Diplomacia|Servicios consulares|Relaciones internacionales|Protocolo institucional
Consular services > Diplomacy
Protocol management > Diplomacy
Foreign affairs > Diplomacy
Regional development = Regionalentwicklung|Wirtschaftsförderung|Kommunalverwaltung|Quartiersmanagement|Stadtentwicklung / Développement local|Développement territorial|Collectivités territoriales|Politique de la ville / Desarrollo local|Desarrollo territorial|Administración local
Economic development > Regional development
Local government > Regional development
Municipal administration > Regional development
Rural development > Regional development
Urban regeneration > Regional development
Community safety|Community policing|Neighbourhood policing = Streifendienst|Verkehrsüberwachung|Kriminalprävention|Gefahrenabwehr|Ordnungsamt / Police de proximité|Prévention de la délinquance|Police municipale|Patrouilles / Policía de proximidad|Prevención del delito|Patrullaje|Seguridad ciudadana > Law enforcement
Crime prevention > Law enforcement
Patrol duties|Police patrol > Law enforcement
Traffic enforcement > Law enforcement
Criminal investigation|Criminal investigations = Kriminalistik|Ermittlungsarbeit|Vernehmungen|Spurensicherung|Beweissicherung / Enquêtes criminelles|Police judiciaire|Auditions de suspects / Investigación criminal|Investigación policial|Interrogatorios > Law enforcement
Interrogation > Law enforcement
Suspect interviewing|Forensic interviewing > Law enforcement
Evidence collection > Law enforcement
Surveillance operations > Law enforcement
Detective work > Law enforcement
Forensic science|DNA forensics|Forensic analysis = Kriminaltechnik|Forensische Analyse / Police scientifique|Criminalistique / Criminalística|Ciencias forenses
Fingerprint analysis > Forensic science
Ballistics > Forensic science
Arrest and control techniques = Waffensachkunde|Einsatztraining|Schießausbildung|Eigensicherung / Maniement des armes|Gestes techniques d'intervention / Manejo de armas|Tácticas policiales
Use of force > Arrest and control techniques
Defensive tactics|Tactical operations > Arrest and control techniques
Firearms training|Firearms handling|Firearms safety > Arrest and control techniques
Weapons handling > Arrest and control techniques
Emergency dispatch|911 dispatch|Emergency call handling|Computer-aided dispatch = Leitstelle|Notrufannahme|Leitstellendisposition|Funkverkehr / Traitement des appels d'urgence|Régulation des secours|Salle de commandement / Gestión de emergencias 112|Despacho de emergencias|Centro de coordinación
999 call handling > Emergency dispatch
Control room operations > Emergency dispatch
Radio communications > Emergency dispatch
Structural firefighting|Wildland firefighting = Brandbekämpfung|Technische Hilfeleistung|Atemschutz|Atemschutzgeräteträger|Feuerwehrdienst / Lutte contre l'incendie|Secours routier|ARI!|Sapeur-pompier / Extinción de incendios|Excarcelación|Bombero|Incendios forestales > Firefighting
Fire suppression|Fire engine driving > Firefighting
Hazardous materials response > Firefighting
Technical rescue > Firefighting
Vehicle extrication > Firefighting
Breathing apparatus > Firefighting
Ladder operations > Firefighting
Security management = Sicherheitsmanagement|Objektschutz|Personenschutz|Veranstaltungsschutz|Sachkunde 34a|Sicherheitsdienst|Werkschutz / Gestion de la sûreté|Protection rapprochée|Sécurité événementielle|Surveillance de sites|Agent de sécurité|Filtrage / Gestión de seguridad|Protección de personas|Seguridad privada|Vigilancia de seguridad|Control de masas > Security guarding
Corporate security > Security guarding
Security risk assessment > Security guarding
Physical security > Security guarding
Security planning > Security guarding
Executive protection|Close protection > Security guarding
Event security > Security guarding
Crowd control|Crowd management > Security guarding
Bag searches > Security guarding
Security screening|X-ray screening|Baggage screening|Passenger screening = Luftsicherheitskontrolle|Personenkontrolle|Gepäckkontrolle / Inspection filtrage|Contrôle de sûreté des bagages / Control de equipajes|Inspección de pasajeros
Metal detectors > Security screening
Key holding = Pförtnerdienst|Revierdienst|Alarmverfolgung|Schließdienst / Rondes|Gardiennage|Télésurveillance|Levée de doute / Rondas de vigilancia|Respuesta a alarmas > Security guarding
Alarm response|Alarm monitoring > Security guarding
Mobile patrols > Security guarding
Gate control > Security guarding
Military leadership|Military training|Military planning|Platoon leadership|Squad leadership = Militärische Führung|Truppenführung|Soldatenausbildung / Commandement militaire|Instruction militaire|Opérations militaires / Liderazgo militar|Instrucción militar|Planificación de misiones > Military operations
Infantry tactics > Military operations
Combat operations > Military operations
Mission planning > Military operations
Drill instruction > Military operations
Military intelligence|Intelligence analysis|Signals intelligence|Open source intelligence = Nachrichtenwesen|Aufklärung militärisch|Lagebilderstellung / Renseignement militaire|Analyse du renseignement / Inteligencia militar|Análisis de inteligencia
OSINT > Military intelligence
Threat analysis > Military intelligence
Reconnaissance > Military intelligence
Military logistics = Militärlogistik|Munitionsbearbeitung / Logistique militaire|Soutien logistique des armées / Logística militar
Ordnance > Military logistics
Ammunition handling > Military logistics
Defence procurement > Military logistics
Quartermaster duties > Military logistics
Explosive ordnance disposal|Bomb disposal = Kampfmittelräumung / Déminage|Neutralisation d'engins explosifs / Desactivación de explosivos|Desminado
Demining > Explosive ordnance disposal
Peacekeeping = Friedenssicherung|Zivilschutz|Bevölkerungsschutz|Katastrophenschutz / Maintien de la paix|Protection civile|Sécurité civile / Mantenimiento de la paz|Protección civil|Defensa civil
Civil-military cooperation|Civil protection|Civil defence > Peacekeeping
Customs inspection|Customs declarations|Customs compliance = Zolltarifierung|Zollanmeldungen|Zollrecht|Passkontrolle|Zollwesen|Tarifierung / Déclarations en douane|Classement tarifaire|Contrôle aux frontières|Dédouanement|Transit douanier / Despacho de aduanas|Declaraciones aduaneras|Clasificación arancelaria|Aduanas > Customs clearance
Tariff classification > Customs clearance
Passport control > Customs clearance
Immigration control > Customs clearance
ATLAS-Zoll > Customs clearance
Food inspection|Health inspection|Restaurant inspection|Public health inspection = Lebensmittelkontrolle|Lebensmittelüberwachung|Gesundheitsaufsicht / Inspection sanitaire|Contrôle sanitaire / Inspección sanitaria|Control sanitario
Market surveillance > Food inspection
Museum work|Museum education = Museumspädagogik|Sammlungsmanagement|Restaurierung von Kunstwerken|Kunstvermittlung|Ausstellungsplanung|Provenienzforschung / Médiation culturelle|Gestion des collections|Restauration d'œuvres d'art|Régie des œuvres|Commissariat d'exposition / Gestión de colecciones|Mediación cultural|Restauración de obras de arte|Museología|Comisariado
Conservation of artworks|Art conservation > Museum work
Art restoration > Museum work
Provenance research > Museum work
Exhibition planning > Museum work
Art handling > Museum work
Archival description|Digitisation of archives = Archivwesen|Archivierung|Bestandserschließung|Digitalisierung von Archivgut / Archivistique|Numérisation d'archives|Traitement d'archives / Archivística|Digitalización de archivos|Descripción archivística > Archiving
Records appraisal > Archiving
Digital preservation > Archiving
Paleography > Archiving
Reference services = Bibliothekswesen|Katalogisierung|Bestandsaufbau|Auskunftsdienst / Bibliothéconomie|Catalogage|Gestion des emprunts|Médiathèque / Biblioteconomía|Catalogación|Préstamo bibliotecario > Library management
Library cataloguing > Library management
MARC records > Library management
Dewey Decimal > Library management
Circulation desk > Library management
Collection development > Library management
Interlibrary loan > Library management
Koha ILS > Library management
Information literacy instruction > Library management
Reader advisory > Library management
Cultural management|Cultural events|Cultural projects = Kulturmanagement|Festivalorganisation|Kulturveranstaltungen / Gestion culturelle|Action culturelle|Programmation culturelle|Organisation de festivals / Gestión cultural|Organización de festivales|Programación cultural
Arts administration|Arts programming > Cultural management
Festival organisation > Cultural management
# Languages
Legal translation|Sworn translation|Certified translation|Technical translation|Medical translation|Literary translation|Document translation = Fachübersetzung|Urkundenübersetzung|Beglaubigte Übersetzungen|Technische Übersetzung / Traduction juridique|Traduction assermentée|Traduction technique|Traduction littéraire / Traducción jurídica|Traducción jurada|Traducción técnica|Traducción literaria > Translation
Machine translation post-editing|MTPE!|Post-editing = Nachbearbeitung maschineller Übersetzungen / Post-édition / Posedición > Translation
Computer-assisted translation = Übersetzungssoftware / Traduction assistée par ordinateur|TAO! / Traducción asistida|Herramientas TAO > Translation
CAT tools > Translation
memoQ > Translation
Wordfast > Translation
Smartcat > Translation
Phrase TMS > Translation
OmegaT > Translation
Across Language Server > Translation
Consecutive interpreting|Conference interpreting|Court interpreting|Community interpreting|Medical interpreting|Liaison interpreting|Whispered interpreting = Konsekutivdolmetschen|Simultandolmetschen|Konferenzdolmetschen|Gerichtsdolmetschen|Community-Dolmetschen / Interprétation consécutive|Interprétation de conférence|Interprétation simultanée|Interprétariat / Interpretación consecutiva|Interpretación de conferencias|Interpretación simultánea|Interpretación de enlace > Interpreting
Terminology management|Terminology work = Terminologiearbeit|Terminologiemanagement / Gestion terminologique|Terminologie / Gestión terminológica|Terminología
Glossary creation > Terminology management
SDL MultiTerm > Terminology management
Transcreation = Softwarelokalisierung|Transkreation / Localisation de logiciels / Transcreación|Localización de software > Localization
Multilingual content > Localization
Software localisation|Website localisation|Game localisation > Localization
Captioning|Closed captions = Untertitelung|Synchronisation|Audiodeskription|Sprechertätigkeit / Sous-titrage|Doublage|Voix off|Audiodescription / Subtitulado|Doblaje|Locución|Audiodescripción
Audiovisual translation > Captioning
Dubbing > Captioning
Voice-over|Voice acting > Captioning
Audio description > Captioning
Linguistics|Computational linguistics|Corpus linguistics = Sprachwissenschaft|Linguistik|Computerlinguistik / Linguistique|Linguistique informatique / Lingüística|Lingüística computacional
Phonetics > Linguistics
Lexicography > Linguistics
`;
