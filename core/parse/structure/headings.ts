import { foldWord } from '../../resume/month-names.ts';

export const sectionKinds = [
  'contact',
  'summary',
  'work',
  'education',
  'skills',
  'projects',
  'certificates',
  'awards',
  'publications',
  'languages',
  'volunteer',
  'interests',
  'references',
] as const;
export type SectionKind = (typeof sectionKinds)[number];

/** Headings as people write them, folded: lower case, no accents, "and" words dropped. One row a language. */
const phrases: Record<SectionKind, string> = {
  contact: `contactar|contatta|contacteren|contact|contact details|contact information|contact info|contact me|personal details|personal information|personal data|personal info|details|get in touch|profiles|links|online|social|social media|find me online|my links
kontakt|kontaktdaten|personliche daten|personliche angaben|zur person|angaben zur person|anschrift|personalien
coordonnees|informations personnelles|donnees personnelles|etat civil|me contacter
contacto|datos personales|datos de contacto|informacion personal|informacion de contacto|perfiles|enlaces|redes
contato|contactos|dados pessoais|informacoes pessoais|informacoes de contato|dados de contato
contatti|dati personali|informazioni personali|recapiti|anagrafica
contactgegevens|persoonlijke gegevens|persoonsgegevens|personalia
dane osobowe|dane kontaktowe|informacje osobiste|informacje kontaktowe
联系方式|个人信息|基本信息|个人资料|基本資料|聯絡方式|連絡先|個人情報|基本情報|معلومات الاتصال|المعلومات الشخصية|البيانات الشخصية|التواصل
kontaktuppgifter|personuppgifter|personliga uppgifter|kontaktinformation|kontaktoplysninger|personlige oplysninger|personlige data|kontaktinfo|personalia`,
  summary: `summary|professional summary|executive summary|career summary|summary of qualifications|profile|professional profile|personal profile|career profile|about|about me|objective|career objective|professional objective|personal statement|overview|introduction|bio|biography|in short|at a glance|who i am|career overview|profile summary|personal summary|highlights of qualifications|statement|mission
profil|kurzprofil|uber mich|zusammenfassung|berufsprofil|berufliches profil|personliches profil|ziel|berufsziel|kurzvorstellung|qualifikationsprofil
a propos|a propos de moi|resume|profil professionnel|presentation|objectif|objectif professionnel|accroche|en bref|resume professionnel
perfil|perfil profesional|resumen|resumen profesional|sobre mi|acerca de mi|objetivo|objetivo profesional|extracto|presentacion|perfil personal
perfil profissional|resumo|resumo profissional|sobre|objetivo profissional|apresentacao|sintese|sumario|sobre mim
profilo|profilo professionale|profilo personale|sommario|riepilogo|obiettivo|obiettivo professionale|chi sono|presentazione|su di me|sintesi
profiel|persoonlijk profiel|samenvatting|over mij|doel|profielschets|professioneel profiel
profil zawodowy|podsumowanie|podsumowanie zawodowe|o mnie|cel zawodowy|streszczenie
个人简介|自我评价|个人总结|个人概述|简介|自我介绍|求职意向|個人簡介|自己pr|自己紹介|プロフィール|概要|職務要約|要約|サマリー|الملخص|الملخص المهني|نبذة|نبذة عني|نبذة شخصية|الهدف الوظيفي|ملخص
om mig|om meg|sammanfattning|sammendrag|profiltext|kort om mig|kort om meg|personlig profil|profilbeskrivelse|profilresume|nokkelkvalifikasjoner|professionel profil|resume profil`,
  work: `academic positions|academic appointments|research positions|teaching positions|positions held|appointments|work|experience|work experience|professional experience|employment|employment history|work history|career history|career|job history|relevant experience|relevant work experience|professional background|professional history|industry experience|positions held|employment experience|work experiences|experiences|professional experiences|career experience|clinical experience|teaching experience|nursing experience|research experience|selected experience|additional experience|other experience|previous experience|internships|internship experience|internship|positions|where i ve worked|where i have worked|what i ve done|military service|leadership experience|relevant employment|recent experience|earlier experience|earlier career|career summary history|appointments|academic appointments|practical experience|work placements
berufserfahrung|beruflicher werdegang|berufliche erfahrung|berufspraxis|arbeitserfahrung|werdegang|praktische erfahrung|praktika|berufliche laufbahn|berufstatigkeit|praxiserfahrung|tatigkeiten|beruflicher hintergrund|berufliche stationen|erfahrung|berufliche tatigkeit|anstellungen|berufliche erfahrungen
experience professionnelle|experiences professionnelles|experience|experiences|parcours professionnel|parcours|emplois|experiences pro|historique professionnel|stages|stage
experiencia|experiencia laboral|experiencia profesional|historial laboral|trayectoria profesional|trayectoria|experiencia de trabajo|empleo|trayectoria laboral|practicas
experiencia profissional|experiencias profissionais|historico profissional|experiencia de trabalho|carreira|percurso profissional|trajetoria profissional|experiencias|estagios
esperienza|esperienze|esperienza lavorativa|esperienze lavorative|esperienza professionale|esperienze professionali|esperienze di lavoro|carriera|storia lavorativa|percorso professionale|tirocini
werkervaring|ervaring|arbeidservaring|loopbaan|professionele ervaring|arbeidsverleden|stages|relevante werkervaring
doswiadczenie|doswiadczenie zawodowe|przebieg kariery|historia zatrudnienia|praca|przebieg pracy|kariera zawodowa|zatrudnienie|praktyki|staze
arbetslivserfarenhet|erfarenhet|erhvervserfaring|arbeidserfaring|erfaring|tyokokemus|pracovni zkusenosti|zkusenosti|praxe|is deneyimi|deneyim
工作经历|工作经验|职业经历|工作經歷|工作經驗|实习经历|實習經歷|从业经历|職歴|職務経歴|職務経歴詳細|経歴|業務経験|実務経験|الخبرة|الخبرات|الخبرة العملية|الخبرات العملية|الخبرة المهنية|الخبرات المهنية|الخبرة الوظيفية|خبرات العمل
beruflicher werdegang|berufliche erfahrung|berufserfahrungen|berufspraxis|werdegang|berufliche stationen|berufliche tatigkeit|praktika|parcours professionnel|parcours|experiences professionnelles|experience pro|stages et emplois|trayectoria profesional|trayectoria|experiencia laboral|experiencias|vida laboral|percurso profissional|trajetoria profissional|experiencias profissionais|historico profissional|esperienze professionali|esperienze lavorative|percorso professionale|carriera|loopbaan|arbeidsverleden|werkervaringen|relevante werkervaring|beroepservaring|przebieg kariery|przebieg kariery zawodowej|historia zatrudnienia|kariera zawodowa|praca zawodowa|zatrudnienie|przebieg pracy zawodowej|praktyki|staze
arbetslivserfarenhet|erfarenhet|arbetserfarenhet|yrkeserfarenhet|anstallningar|arbetslivserfarenheter|tidigare anstallningar|erhvervserfaring|erfaring|arbejdserfaring|ansaettelser|ansættelser|arbeidserfaring|yrkeserfaring|arbejde|praktik|joberfaring|professionel erfaring`,
  education: `education|academic background|educational background|academic history|education history|academic qualifications|qualifications|education training|education qualifications|training education|studies|degrees|academic education|schooling|formal education|academic record|education certifications|education background|where i studied|academics|training
ausbildung|bildung|bildungsweg|studium|akademische ausbildung|schulbildung|hochschulbildung|ausbildung studium|studium ausbildung|schulische ausbildung|bildungsgang|akademischer werdegang|schulausbildung|bildungsabschlusse|hochschulausbildung|aus weiterbildung|aus- weiterbildung|ausbildung weiterbildung|berufsausbildung|schule studium
formation|formations|education|etudes|diplomes|formation academique|parcours academique|scolarite|cursus|diplomes formations|formations diplomes|parcours scolaire|formation diplomes|cursus scolaire
educacion|formacion|formacion academica|estudios|formacion educativa|educacion formacion|titulos|historial academico|antecedentes academicos|formacion reglada
educacao|formacao|formacao academica|escolaridade|estudos|habilitacoes academicas|habilitacoes literarias|qualificacoes|historico escolar|percurso academico
istruzione|formazione|istruzione formazione|titoli di studio|studi|percorso di studi|educazione|formazione accademica|formazione istruzione|percorso formativo
opleiding|opleidingen|onderwijs|studie|studies|scholing|opleiding training|educatie|vooropleiding|opleidingen cursussen
wyksztalcenie|edukacja|studia|szkolenia edukacja|nauka
utbildning|uddannelse|utdanning|koulutus|vzdelani|egitim
教育|教育背景|教育经历|学历|学习经历|教育經歷|學歷|教育背景与资格|学歴|学歴詳細|学歴 資格|学業|最終学歴|التعليم|المؤهلات العلمية|المؤهلات|التعليم والمؤهلات|المؤهلات الأكاديمية|الدراسة
bildungsweg|schulische ausbildung|akademische ausbildung|studium|schulbildung|akademischer werdegang|hochschulbildung|studium schule|ausbildung studium|diplomes et formation|diplomes formation|formation academique|etudes|diplomes|cursus|parcours academique|formation initiale|educacion|formacion|estudios|formacion academica|formacion reglada|titulaciones|formacao|formacao academica|habilitacoes academicas|habilitacoes literarias|educacao|escolaridade|percurso academico|istruzione|istruzione formazione|formazione|titoli di studio|studi|percorso di studi|onderwijs|opleiding|opleidingen|studie|studies|schoolopleiding|edukacja|wyksztalcenie|studia
utbildning|utbildningar|utdanning|uddannelse|uddannelser|akademisk utbildning|utbildningsbakgrund|uddannelsesbaggrund`,
  skills: `top skills|principales competences|aptitudes principales|principais competencias|competenze principali|belangrijkste vaardigheden|top-kenntnisse|najwazniejsze umiejetnosci|job related skills|skills|technical skills|key skills|core skills|core competencies|competencies|expertise|areas of expertise|skills expertise|technologies|tech stack|technical expertise|technical proficiencies|proficiencies|professional skills|relevant skills|hard skills|soft skills|it skills|computer skills|programming languages|programming skills|tools|tools technologies|technologies tools|skill set|skillset|key competencies|strengths|core strengths|abilities|skills abilities|skills tools|skills technologies|what i know|digital skills|other skills|additional skills|technical knowledge|specialties|specialities|clinical skills|skills summary|summary of skills|toolbox|software|skills competencies|main skills|top skills|capabilities|key qualifications|languages technologies|technical competencies|skills interests|what i bring|what i m good at
kenntnisse|fahigkeiten|fachkenntnisse|kompetenzen|it kenntnisse|edv kenntnisse|kenntnisse fahigkeiten|fahigkeiten kenntnisse|technische kenntnisse|kernkompetenzen|fachliche kompetenzen|qualifikationen|skills|besondere kenntnisse|starken|technische fahigkeiten|edv|software|fachwissen|weitere kenntnisse|zusatzqualifikationen|it kompetenzen|schlusselqualifikationen|kompetenzprofil
competences|competences techniques|competences cles|savoir faire|competences professionnelles|aptitudes|competences informatiques|outils|logiciels|informatique|savoir etre|domaines de competences|competences outils
habilidades|competencias|aptitudes|conocimientos|habilidades tecnicas|conocimientos tecnicos|competencias tecnicas|habilidades competencias|informatica|conocimientos informaticos|destrezas|competencias clave|capacidades|herramientas
competencias tecnicas|competencias|habilidades tecnicas|conhecimentos|aptidoes|qualificacoes tecnicas|habilidades competencias|conhecimentos tecnicos|competencias profissionais|ferramentas
competenze|competenze tecniche|capacita|abilita|conoscenze|competenze professionali|capacita competenze|competenze informatiche|conoscenze informatiche|competenze digitali|competenze chiave|conoscenze tecniche|strumenti
vaardigheden|competenties|kennis|technische vaardigheden|kwaliteiten|kennis vaardigheden|computervaardigheden|kerncompetenties|it vaardigheden|digitale vaardigheden|expertises
umiejetnosci|kompetencje|umiejetnosci techniczne|kluczowe umiejetnosci|kwalifikacje|znajomosc programow|umiejetnosci zawodowe|technologie|umiejetnosci kwalifikacje
fardigheter|kompetens|kompetencer|kompetanse|osaaminen|dovednosti|znalosti|beceriler
技能|专业技能|技能特长|专业能力|技術|个人技能|掌握技能|專業技能|核心技能|技能与工具|スキル|スキルセット|技術スキル|活かせる経験|得意分野|テクニカルスキル|活かせるスキル|المهارات|المهارات التقنية|المهارات الفنية|مهارات|الكفاءات
fachkenntnisse|edv-kenntnisse|it-kenntnisse|edv kenntnisse|it kenntnisse|kompetenzen|kernkompetenzen|besondere kenntnisse|kenntnisse fahigkeiten|technische kenntnisse|technische fahigkeiten|starken|software|methodenkompetenz|savoir-faire|savoir faire|savoir-etre|competences cles|competences techniques|competences informatiques|informatique|atouts|outils|logiciels|aptitudes|conocimientos|conocimientos tecnicos|competencias|aptitudes|herramientas|informatica|destrezas|competencias tecnicas|habilidades tecnicas|conhecimentos|aptidoes|ferramentas|habilidades competencias|competenze tecniche|competenze informatiche|conoscenze informatiche|capacita competenze|competenze digitali|competenze personali|conoscenze|abilita|competenties|kennis vaardigheden|kennis|kerncompetenties|computervaardigheden|it-vaardigheden|software kennis|kompetencje|kluczowe umiejetnosci|umiejetnosci techniczne|obsluga komputera|umiejetnosci zawodowe|kwalifikacje|znajomosc programow
kompetenser|fardigheter|kunskaper|kompetencer|faerdigheder|færdigheder|faglige kompetencer|kompetanse|ferdigheter|datakunskaper|it-kompetencer|it-kunskaper|it kompetencer|tekniska kunskaper|tekniska fardigheter|it-faerdigheder|kvalifikationer|kvalifikasjoner|nyckelkompetenser|kernekompetencer|ovriga kunskaper|tekniske kompetencer`,
  projects: `projects|personal projects|selected projects|key projects|side projects|academic projects|open source|open source projects|open source contributions|notable projects|project experience|relevant projects|technical projects|portfolio|project work|recent projects|things i built
projekte|ausgewahlte projekte|projekterfahrung|eigene projekte|personliche projekte|projektarbeit|referenzprojekte|projektliste
projets|projets personnels|realisations|projets realises|projets academiques|projets cles
proyectos|proyectos personales|proyectos destacados|proyectos realizados
projetos|projetos pessoais|projetos relevantes
progetti|progetti personali|progetti realizzati
projecten|persoonlijke projecten|eigen projecten
projekty|wybrane projekty|projekty wlasne|projekt|projekter|projektit
项目经验|项目经历|项目|專案經歷|專案經驗|个人项目|開発実績|プロジェクト|プロジェクト経験|個人開発|المشاريع|مشاريع
utvalda projekt|egna projekt|udvalgte projekter|prosjekter`,
  certificates: `certifications|certificates|certification|licenses|licences|licenses certifications|certifications licenses|licensure|professional certifications|credentials|professional development|courses|courses certifications|training certifications|certifications training|licensure certifications|registrations|professional training|courses training|training courses|registration|professional registration|license|licence|tickets|tickets qualifications|tickets licences|cards tickets|additional training|certificates licenses|continuing education|online courses|professional qualifications|certs
zertifikate|zertifizierungen|weiterbildung|weiterbildungen|fortbildung|fortbildungen|kurse|lehrgange|weiterbildung zertifikate|zertifikate weiterbildungen|fort weiterbildung|fort- weiterbildung|zusatzausbildung|scheine|bescheinigungen|zertifikate kurse
certifications|certificats|formations complementaires|habilitations|formation continue|certification|permis|brevets
certificaciones|certificados|cursos|formacion complementaria|cursos certificaciones|licencias|acreditaciones|cursos formacion
certificacoes|certificados|cursos complementares|formacao complementar|cursos certificacoes|licencas
certificazioni|certificati|corsi|corsi di formazione|attestati|formazione continua|patenti abilitazioni|abilitazioni
certificaten|certificeringen|cursussen|cursussen certificaten|trainingen|trainingen cursussen|diploma s|licenties
certyfikaty|kursy|szkolenia|kursy szkolenia|uprawnienia|certyfikaty szkolenia|szkolenia certyfikaty|kursy certyfikaty
证书|资格证书|培训经历|资质证书|證照|專業證照|获得证书|培训|資格|免許 資格|保有資格|資格 免許|取得資格|免許|الشهادات|الدورات|الدورات التدريبية|الشهادات والدورات|شهادات|الشهادات المهنية
certificats|certificados|certificacoes|habilitations|cours|formations|corsi certificazioni|patentes|permisos|bijscholing|nascholing|rijbewijs|fuhrerschein|qualifikationen|fort weiterbildungen|kwalifikacje zawodowe|seminare|licenze
certifikat|certifikater|certificeringar|certificeringer|sertifikater|kurser|kurs|kurser certifikat|kurser certifikater|certifieringar|korkort|vidareutbildning|efteruddannelse|kurser efteruddannelse`,
  awards: `awards|honors|honours|honors awards|awards honors|achievements|awards achievements|recognition|awards recognition|scholarships|prizes|accomplishments|key achievements|fellowships|grants|distinctions|awards scholarships|honors achievements|awards honours|honours awards|achievements awards|fellowships awards|grants awards
auszeichnungen|preise|ehrungen|stipendien|erfolge|auszeichnungen stipendien|preise auszeichnungen|auszeichnungen preise
prix|distinctions|recompenses|prix distinctions|bourses|distinctions prix|honneurs
premios|reconocimientos|logros|premios reconocimientos|becas|distinciones|galardones|honores
premios|premiacoes|conquistas|reconhecimentos|bolsas|distincoes|honrarias
premi|riconoscimenti|premi riconoscimenti|borse di studio|onorificenze
prijzen|onderscheidingen|prijzen onderscheidingen|beurzen|erkenningen
nagrody|wyroznienia|osiagniecia|nagrody wyroznienia|stypendia|nagrody osiagniecia
奖项|获奖情况|获奖经历|荣誉|荣誉奖项|奖励|獎項|所获荣誉|荣誉奖励|受賞|受賞歴|表彰|الجوائز|الإنجازات|الجوائز والتكريم|التكريمات
premios|premios|premi|distincoes|premios distincoes|distinctions recompenses
utmarkelser|priser|stipendier|priser utmarkelser|haedersbevisninger|hædersbevisninger|utmerkelser`,
  publications: `peer-reviewed publications|peer-reviewed articles|refereed publications|refereed journal articles|peer reviewed publications|publications|papers|selected publications|articles|research publications|patents|publications patents|conference papers|publications presentations|books|talks publications|writing|presentations|talks|conferences|speaking|journal articles|lectures|conference presentations
publikationen|veroffentlichungen|vortrage|fachartikel|artikel|patente
publications|articles|travaux|communications|brevets publications
publicaciones|articulos|ponencias|patentes
publicacoes|artigos|palestras
pubblicazioni|articoli|brevetti
publicaties|artikelen|patenten
publikacje|artykuly|patenty|publikacje naukowe
论文|发表论文|出版物|学术成果|著作|論文|発表論文|業績|研究業績|出版|المنشورات|الأبحاث|المقالات|الأبحاث والمنشورات
publikationer|publikasjoner|artiklar|artikler`,
  languages: `languages|language skills|language|spoken languages|language proficiency|foreign languages|linguistic skills|languages spoken
sprachen|sprachkenntnisse|fremdsprachen
langues|langues vivantes|competences linguistiques|langues etrangeres
idiomas|lenguas|conocimientos de idiomas|lenguajes
idiomas|linguas|conhecimentos linguisticos
lingue|lingue straniere|competenze linguistiche|conoscenze linguistiche|lingue conosciute
talen|talenkennis|taalvaardigheden|taalkennis
jezyki|jezyki obce|znajomosc jezykow|znajomosc jezykow obcych
sprak|sprog|kielitaito|jazyky|jazykove znalosti|diller
语言|语言能力|外语水平|語言能力|語言|语言技能|語学|語学力|言語|اللغات|لغات|المهارات اللغوية
sprakkunskaper|sprogkundskaber|sprakferdigheter|sprogfaerdigheder|sprogfærdigheder|sprakfardigheter`,
  volunteer: `volunteering|volunteer|volunteer work|volunteer experience|volunteering experience|community service|community involvement|community|social engagement|voluntary work|voluntary experience|civic engagement|volunteer activities|leadership volunteering|community engagement|extracurricular activities|extracurricular|extracurriculars|leadership|leadership activities|activities|service|leadership involvement|involvement|giving back|affiliations volunteering
ehrenamt|ehrenamtliche tatigkeiten|ehrenamtliches engagement|engagement|soziales engagement|ehrenamtliche tatigkeit|freiwilligenarbeit|gesellschaftliches engagement|ehrenamtlich
benevolat|volontariat|engagement associatif|engagements|vie associative|activites benevoles|engagement benevole|associatif|activites associatives
voluntariado|experiencia de voluntariado|voluntariados|trabajo voluntario|actividades de voluntariado
voluntariado|trabalho voluntario|experiencia voluntaria|atividades voluntarias
volontariato|attivita di volontariato|esperienze di volontariato|impegno sociale
vrijwilligerswerk|vrijwilligerservaring|nevenactiviteiten|bestuurservaring
wolontariat|dzialalnosc spoleczna|dzialalnosc wolontariacka|praca spoleczna
志愿者经历|志愿服务|志愿活动|社会实践|校园经历|志愿者|志願服務|志願工作|义工经历|ボランティア|ボランティア活動|社会活動|العمل التطوعي|التطوع|الأعمال التطوعية|الخبرة التطوعية
ideellt arbete|ideellt engagemang|frivilligt arbejde|frivilligt arbete|frivillig|frivillig arbeid|foreningsarbejde|foreningsliv|tillidshverv|verv|engagemang|volontararbete`,
  interests: `interests|hobbies|hobbies interests|interests hobbies|personal interests|activities interests|interests activities|other interests|outside work|leisure|passions|hobbies activities
interessen|hobbys|hobbies|freizeit|interessen hobbys|hobbys interessen|personliche interessen|freizeitinteressen
centres d interet|loisirs|interets|centres d interets|passions|loisirs centres d interet|hobbies
intereses|aficiones|pasatiempos|intereses personales|hobbies|intereses aficiones
interesses|hobbies|passatempos|interesses pessoais
interessi|hobby|passioni|interessi personali|tempo libero|interessi hobby|hobby interessi
interesses|hobby s|hobbys|hobby s interesses|vrije tijd
zainteresowania|hobby|pasje|zainteresowania hobby
兴趣爱好|爱好|兴趣|个人爱好|興趣|嗜好|興趣愛好|趣味|趣味 特技|興味|特技|الاهتمامات|الهوايات|الهوايات والاهتمامات|الاهتمامات والهوايات
aficiones intereses|gostos|passatempos|ocio|freizeit interessen|interessi personali|hobbies interesses|hobby s|hobbys|hobby|hobbies
intressen|fritidsintressen|fritid|interesser|fritidsinteresser|hobby|fritid intressen|fritidsaktiviteter`,
  references: `references|referees|recommendations|testimonials|professional references|reference
referenzen|empfehlungen
references|recommandations
referencias|recomendaciones
referencias|recomendacoes
referenze|raccomandazioni
referenties|aanbevelingen
referencje|rekomendacje
推荐人|证明人|推薦人|推荐信|推薦者|照会先|المراجع|المعرفون|التوصيات|جهات مرجعية
referenser|referencer|referanser`,
};

const dictionary = new Map<string, SectionKind>();
for (const kind of sectionKinds)
  for (const phrase of phrases[kind].split(/[|\n]/)) if (!dictionary.has(phrase)) dictionary.set(phrase, kind);
const compact = new Map([...dictionary].map(([phrase, kind]) => [phrase.replace(/[^\p{L}\p{N}]/gu, ''), kind]));
// "Resume" and "stages" mean other things on an English page; "profil" and "perfil" are summaries everywhere.
dictionary.delete('resume');

const joiners =
  /(?<=\s|^)(?:and|und|et|y|e|en|i|of|the|my|meine|mes|mi|mis|minha|meu|mijn|moje|&|\+|和|与|及|と|و)(?=\s|$)/gu;

/** A heading as the dictionary writes it: folded, numbering, icons and "and" words dropped, letter-spacing closed. */
export function foldHeading(text: string): string {
  const closed = /^(?:\p{L}\s){3,}\p{L}$/u.test(text.trim()) ? text.replace(/\s/g, '') : text;
  return foldWord(closed)
    .replace(/^(?:section\s+)?(?:\d{1,2}|[ivx]{1,4})[.):]\s+/u, '')
    .replace(/[‘’']/g, ' ')
    .replace(/[^\p{L}\p{N}&+\s/-]/gu, ' ')
    .replace(/[/]|\s-\s/g, ' ')
    .replace(joiners, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

/** In Romance languages the kind of experience follows as one word: "Experiencia docente", "Expérience hospitalière". */
const qualified =
  /^(?:experiencias?|experiences?|esperienz[ae]|formation|formacion|formazione|formacao) (?:en |de )?\p{L}+(?: professionnelle| profesional)?$/u;

/** Letter-spacing of which something is left: "W ORK EXPERIENCE", "S A V O I R - F A I R E". */
const tornApart = /(?:^|\s)\p{Lu}\s+(?:-\s*)?\p{Lu}/u;

/** The section a heading opens, or null when it is none that is known. Exact phrases only, of six words at most. */
export function sectionOfHeading(text: string): SectionKind | null {
  if (text.length > 60) return null;
  const folded = foldHeading(text);
  return (
    dictionary.get(folded) ??
    dictionary.get(folded.replace(/-/g, ' ')) ??
    dictionary.get(folded.replaceAll(' ', '')) ??
    (tornApart.test(text) ? compact.get(foldWord(text).replace(/[^\p{L}\p{N}]/gu, '')) : undefined) ??
    (qualified.test(folded) && /^\p{Lu}/u.test(text) ? (/^form/.test(folded) ? 'education' : 'work') : null)
  );
}

/**
 * The section an unusual heading is about ("Where I have cooked: experience", "Selected clinical experience"): the
 * last known phrase of up to three words at its end or start. For lines that are headings by their looks only.
 */
export function sectionWithin(text: string): SectionKind | null {
  const exact = sectionOfHeading(text);
  if (exact) return exact;
  const words = foldHeading(text).split(' ');
  for (let size = Math.min(4, words.length); size > 0; size--) {
    const end = dictionary.get(words.slice(-size).join(' '));
    if (end) return end;
    const start = dictionary.get(words.slice(0, size).join(' '));
    if (start) return start;
  }
  return null;
}
