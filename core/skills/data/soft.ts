/** What one is like or does with others; told to the person, at most 5 % of the weight. Lines as in ../taxonomy.ts. */
export const soft = `
# Soft skills
Communication|Communication skills|Written and verbal communication|Verbal communication|Written communication|Interpersonal communication|Written and spoken communication|Kommunikationsfähigkeit|Kommunikationsstärke|Communicator|Aisance relationnelle|Habilidades de comunicación
Teamwork|Team player|Team work|Working in a team|Teamfähigkeit|Esprit d'équipe|Trabajo en equipo|Team spirit|Teamgeist
Leadership|Leadership skills|Führungskompetenz|Liderazgo
Problem solving|Problem-solving|Problem solver|Problem solving skills|Problemlösung|Resolución de problemas
Time management|Zeitmanagement|Gestión del tiempo
Organisation|Organizational skills|Organisational skills|Organisationstalent|Organised|Organized|Well organised
Analytical thinking|Analytical skills|Analytical mindset|Analytisches Denken|Capacidad analítica
Interpersonal skills|People skills
Attention to detail|Detail oriented|Detail-oriented|Eye for detail|Sorgfalt|Sorgfältig
Critical thinking
Decision making|Decision-making
Multitasking|Multi-tasking
Prioritisation|Prioritization|Ability to prioritise|Prioritise|Prioritize
Adaptability|Adaptable|Flexibility|Flexible!~|Flexibilität|Flexibilidad
Creativity|Creative thinking|Kreativität|Creatividad
Initiative|Eigeninitiative|Iniciativa|Self-starter|Self starter
Self-motivation|Self-motivated|Self motivated|Motivated|Highly motivated
Proactivity|Proactive|Pro-active
Enthusiasm|Enthusiastic
Reliability|Reliable|Zuverlässigkeit|Zuverlässig|Dependable|Punctuality|Punctual
Independence|Work independently|Working independently|Selbstständigkeit|Selbständigkeit|Selbstständiges Arbeiten|Autonomie|Autonomía
Stress resistance|Work under pressure|Working under pressure|Belastbarkeit|Stays calm|Calm under pressure
Presentation skills|Presenting
Negotiation skills
Conflict resolution|Conflict management
Mentoring|Coaching!~
Collaboration|Collaborative|Collaborate
Customer focus|Customer focused|Customer orientation|Kundenorientierung
Positive attitude|Can-do attitude
Willingness to learn|Fast learner|Quick learner|Lernbereitschaft|Eager to learn|Curiosity
Work ethic|Hard-working|Hard working
Self-confidence
Empathy|Empathetic|Compassion|Einfühlungsvermögen
Patience|Patient manner
Responsibility|Sense of responsibility|Verantwortungsbewusstsein
Integrity|Honesty|Discretion
Resilience|Resilient
Emotional intelligence
Strategic thinking
Professionalism
Active listening
Intercultural competence|Cultural awareness|Interkulturelle Kompetenz
Assertiveness
Persuasion
Physical fitness|Physically fit
`;
