/** What one is like or does with others; told to the person, at most 5 % of the weight. Lines as in ../taxonomy.ts. */
export const soft = `
# Soft skills
Communication|Communication skills|Written and verbal communication|Verbal communication|Written communication|Interpersonal communication|Written and spoken communication|Kommunikationsfähigkeit|Kommunikationsstärke|Communicator|Aisance relationnelle|Habilidades de comunicación = Kommunikationsfähigkeiten|Kommunikative Fähigkeiten|Kommunikationstalent / Aisance à l'oral|Sens de la communication|Capacités de communication|Qualités relationnelles|Bonne communication / Buena comunicación|Capacidad de comunicación|Dotes de comunicación
Teamwork|Team player|Team work|Working in a team|Teamfähigkeit|Esprit d'équipe|Trabajo en equipo|Team spirit|Teamgeist = Teamgeist und Kooperation|Teamorientierung|Teamarbeit|Teamplayer / Travail en équipe|Sens du travail en équipe / Capacidad de trabajo en equipo|Trabajar en equipo
Leadership|Leadership skills|Führungskompetenz|Liderazgo = Führungsstärke|Führungsqualitäten|Führungsfähigkeiten / Capacités de leadership|Sens du leadership / Capacidad de liderazgo|Dotes de mando
Problem solving|Problem-solving|Problem solver|Problem solving skills|Problemlösung|Resolución de problemas = Problemlösungskompetenz|Problemlösungsfähigkeit|Lösungsorientierung|Lösungsorientiert / Résolution de problèmes|Capacité à résoudre les problèmes / Capacidad de resolución|Orientación a soluciones
Time management|Zeitmanagement|Gestión del tiempo = Zeiteinteilung / Gestion du temps / Gestión de tiempo
Organisation|Organizational skills|Organisational skills|Organisationstalent|Organised|Organized|Well organised = Organisationsfähigkeit|Organisationsgeschick|Strukturierte Arbeitsweise|Strukturiertes Arbeiten / Sens de l'organisation|Capacité d'organisation|Rigueur et organisation / Capacidad de organización|Dotes organizativas
Analytical thinking|Analytical skills|Analytical mindset|Analytisches Denken|Capacidad analítica = Analytische Fähigkeiten|Analytisches Denkvermögen / Esprit d'analyse|Capacité d'analyse|Esprit de synthèse / Pensamiento analítico|Capacidad de análisis
Interpersonal skills|People skills = Soziale Kompetenz|Sozialkompetenz|Kontaktfreude / Aisance relationnelle et écoute|Sens du contact|Sens du relationnel|Bon relationnel / Habilidades interpersonales|Don de gentes|Habilidades sociales
Attention to detail|Detail oriented|Detail-oriented|Eye for detail|Sorgfalt|Sorgfältig = Genauigkeit|Sorgfältige Arbeitsweise|Gewissenhaftigkeit|Gewissenhaft|Detailgenauigkeit / Souci du détail|Sens du détail|Rigueur|Minutie / Atención al detalle|Minuciosidad|Meticulosidad
Critical thinking = Kritisches Denken / Esprit critique|Pensée critique / Pensamiento crítico
Decision making|Decision-making = Entscheidungsfreude|Entscheidungsfähigkeit / Prise de décision / Toma de decisiones
Multitasking|Multi-tasking = Multitasking-Fähigkeit / Polyvalence / Polivalencia
Prioritisation|Prioritization|Ability to prioritise|Prioritise|Prioritize = Priorisierung|Prioritäten setzen / Gestion des priorités / Gestión de prioridades
Adaptability|Adaptable|Flexibility|Flexible!~|Flexibilität|Flexibilidad = Anpassungsfähigkeit|Anpassungsfähig|Flexibel / Adaptabilité|Capacité d'adaptation|Flexibilité / Adaptabilidad|Capacidad de adaptación
Creativity|Creative thinking|Kreativität|Creatividad = Kreatives Denken|Ideenreichtum / Créativité|Sens créatif / Capacidad creativa
Initiative|Eigeninitiative|Iniciativa|Self-starter|Self starter = Eigenverantwortung|Initiative ergreifen / Esprit d'initiative|Prise d'initiative|Force de proposition / Iniciativa propia
Self-motivation|Self-motivated|Self motivated|Motivated|Highly motivated = Eigenmotivation|Motiviert|Hohe Motivation / Motivation personnelle|Motivé / Automotivación|Motivación
Proactivity|Proactive|Pro-active = Proaktiv|Proaktives Handeln / Proactivité / Proactividad|Proactivo
Enthusiasm|Enthusiastic = Begeisterungsfähigkeit|Begeisterung / Enthousiasme|Dynamisme|Dynamique / Entusiasmo|Dinamismo
Reliability|Reliable|Zuverlässigkeit|Zuverlässig|Dependable|Punctuality|Punctual = Pünktlichkeit|Pünktlich|Verlässlichkeit / Fiabilité|Ponctualité|Assiduité|Ponctuel / Puntualidad|Fiabilidad|Responsable y puntual
Independence|Work independently|Working independently|Selbstständigkeit|Selbständigkeit|Selbstständiges Arbeiten|Autonomie|Autonomía = Selbstständige Arbeitsweise|Selbständige Arbeitsweise|Eigenständiges Arbeiten|Eigenständigkeit / Travail en autonomie|Autonome / Trabajo autónomo|Autonomía en el trabajo
Stress resistance|Work under pressure|Working under pressure|Belastbarkeit|Stays calm|Calm under pressure = Belastbar|Stressresistenz / Résistance au stress|Gestion du stress / Tolerancia al estrés|Trabajo bajo presión|Resistencia al estrés
Presentation skills|Presenting = Präsentationsfähigkeiten|Präsentationsstärke / Techniques de présentation / Habilidades de presentación
Negotiation skills = Verhandlungsgeschick im Gespräch|Verhandlungsstärke / Sens de la négociation / Habilidades de negociación|Capacidad de negociación
Conflict resolution|Conflict management = Konfliktlösung|Konfliktmanagement|Konfliktfähigkeit / Gestion des conflits|Résolution de conflits / Resolución de conflictos|Gestión de conflictos
Mentoring|Coaching!~
Collaboration|Collaborative|Collaborate = Kooperationsbereitschaft|Zusammenarbeit im Team / Esprit de collaboration|Esprit collaboratif / Colaboración
Customer focus|Customer focused|Customer orientation|Kundenorientierung = Kundenorientiert|Dienstleistungsorientierung|Serviceorientierung|Kundenfreundlichkeit / Sens du service|Orientation client|Sens du client|Sens du service client / Orientación al cliente|Vocación de servicio
Positive attitude|Can-do attitude = Positive Einstellung|Positive Ausstrahlung / Attitude positive|Esprit positif / Actitud positiva
Willingness to learn|Fast learner|Quick learner|Lernbereitschaft|Eager to learn|Curiosity = Schnelle Auffassungsgabe|Wissbegierde|Neugier / Curiosité|Envie d'apprendre|Capacité d'apprentissage|Soif d'apprendre / Ganas de aprender|Capacidad de aprendizaje
Work ethic|Hard-working|Hard working = Leistungsbereitschaft|Einsatzbereitschaft|Engagement und Fleiß / Goût de l'effort|Sens de l'effort / Ética de trabajo
Self-confidence
Empathy|Empathetic|Compassion|Einfühlungsvermögen = Empathie / Empathie et bienveillance|Bienveillance / Empatía
Patience|Patient manner = Geduld / Patience et calme / Paciencia
Responsibility|Sense of responsibility|Verantwortungsbewusstsein = Verantwortungsbereitschaft|Verantwortungsbewusst / Sens des responsabilités / Responsabilidad|Sentido de la responsabilidad
Integrity|Honesty|Discretion = Diskretion|Vertrauenswürdigkeit|Loyalität / Honnêteté|Intégrité / Discreción|Honestidad|Integridad
Resilience|Resilient = Resilienz|Widerstandsfähigkeit / - / Resiliencia
Emotional intelligence = Emotionale Intelligenz / Intelligence émotionnelle / Inteligencia emocional
Strategic thinking = Strategisches Denken|Unternehmerisches Denken / Vision stratégique|Pensée stratégique / Pensamiento estratégico|Visión estratégica
Professionalism = Professionalität|Professionelles Auftreten|Sicheres Auftreten / Professionnalisme|Bonne présentation / Profesionalidad|Buena presencia
Active listening = Aktives Zuhören / Écoute active|Sens de l'écoute|Qualités d'écoute / Escucha activa
Intercultural competence|Cultural awareness|Interkulturelle Kompetenz = Interkulturelle Kommunikation / Compétences interculturelles|Ouverture culturelle / Competencia intercultural
Assertiveness = Durchsetzungsvermögen|Durchsetzungsstärke / Affirmation de soi|Assertivité / Asertividad
Persuasion = Überzeugungskraft / Force de persuasion|Force de conviction / Capacidad de persuasión|Poder de convicción
Physical fitness|Physically fit = Körperliche Belastbarkeit|Körperliche Fitness / Bonne condition physique|Condition physique / Buena forma física|Condición física
`;
