import { foldWord } from '../../resume/month-names.ts';

/** Stems of job titles, folded. A word of a title begins or (in compounding languages) ends with one. */
const titleStems =
  'engineer developer programmer manager director analyst designer architect consultant administrator coordinator specialist assistant associate intern trainee apprentice technician supervisor officer lead leader head chief president vice founder cofounder co-founder owner partner executive representative advisor adviser teacher lecturer professor tutor instructor nurse doctor physician surgeon therapist pharmacist chef cook sommelier waiter waitress bartender barista cashier clerk secretary receptionist accountant auditor bookkeeper controller buyer planner scheduler recruiter researcher scientist postdoc fellow editor writer author journalist copywriter translator producer photographer artist animator illustrator mechanic electrician plumber welder carpenter operator driver pilot captain foreman inspector guard caretaker cleaner librarian curator attorney lawyer paralegal counsel solicitor judge broker trader banker underwriter agent salesperson salesman seller strategist evangelist ambassador facilitator mentor coach trainer volunteer contributor maintainer member chair chairman chairwoman treasurer deputy principal superintendent midwife paramedic dentist caregiver carer counselor counsellor counseling psychologist sre devops cto ceo cfo coo cio vp hod freelancer freelance contractor self-employed dean student werkstudent praktikant ' +
  'ingenieur entwickler leiter leitung manager berater sachbearbeiter assistent referent kaufmann kauffrau techniker meister geselle lehrer lehrerin krankenpfleger krankenschwester pflegefachkraft pflegekraft pfleger koch kochin arzt arztin mitarbeiter mitarbeiterin verkaufer geschaftsfuhrer vorstand redakteur auszubildende auszubildender azubi hilfskraft aushilfe stellvertret mechaniker monteur elektriker buchhalter einkaufer disponent projektleit abteilungsleit ' +
  'architecte avocat avocate journaliste graphiste traducteur traductrice electricien plombier menuisier chauffeur preparateur magasinier cariste pharmacien pharmacienne psychologue chercheur chercheuse animateur animatrice secretaire caissier caissiere aide-soignant aide-soignante sage-femme medecin coiffeuse boulanger patissier juriste acheteur acheteuse commercial commerciale ingenieur ingenieure developpeur developpeuse directeur directrice responsable chef cheffe charge chargee assistant assistante technicien technicienne conseiller conseillere consultant consultante gestionnaire enseignant enseignante professeur infirmier infirmiere cuisinier vendeur vendeuse comptable stagiaire apprenti apprentie redacteur redactrice formateur formatrice alternant educateur serveur ' +
  'arquitecto arquitecta abogado abogada periodista electricista fontanero conductor psicologo psicologa farmaceutico farmaceutica investigador investigadora educador educadora recepcionista redactor redactora traductor traductora ayudante dependiente dependienta peluquera comercial secretaria fisioterapeuta ingeniero ingeniera desarrollador desarrolladora programador programadora gerente director directora jefe jefa coordinador coordinadora analista consultor consultora asistente auxiliar tecnico tecnica disenador disenadora profesor profesora maestro maestra enfermero enfermera medico cocinero cocinera vendedor vendedora contador contable becario becaria practicante encargado encargada administrativo administrativa asesor asesora responsable camarero camarera docente ' +
  'arquiteto arquiteta advogado advogada medico medica programador programadora investigador investigadora psicologo psicologa farmaceutico vendedora vendedor rececionista jornalista eletricista motorista formador formadora terapeuta auxiliar secretaria enfermeira designer analista consultor consultora engenheiro engenheira desenvolvedor desenvolvedora diretor diretora coordenador coordenadora gestor gestora tecnico estagiario estagiaria professora enfermeiro enfermeira cozinheiro contabilista assessor chefe encarregado supervisor supervisora ' +
  'ingegnere architetto architetta grafico grafica geometra avvocato commercialista segretaria segretario magazziniere parrucchiere elettricista idraulico autista educatore educatrice farmacista psicologo ricercatore ricercatrice professoressa professore maestra sviluppatore sviluppatrice direttore direttrice responsabile capo coordinatore coordinatrice impiegato impiegata tecnico consulente assistente insegnante docente infermiere infermiera cuoco commesso commessa contabile tirocinante stagista addetto addetta operaio progettista cameriere ' +
  'sjukskoterska underskoterska larare ingenjor utvecklare chef konsult ekonom saljare projektledare civilingenjor handlaggare kock tekniker snickare elektriker assistent samordnare handledare lakare forskare praktikant butikschef redovisningsekonom sygeplejerske laerer lærer ingenior ingeniør udvikler leder konsulent saelger sælger projektleder medarbejder kok elev laege læge bogholder revisor paedagog pædagog maskiningenior maskiningeniør sykepleier ingeniør utvikler radgiver rådgiver selger prosjektleder laerling daglig fullmektig barnehagelaerer ' +
  'projectleider werkvoorbereider uitvoerder timmerman monteur accountmanager boekhoudster verzorgende magazijnmedewerker chauffeur loodgieter schilder onderzoeker jurist psycholoog apotheker ontwikkelaar leidinggevende hoofd teamleider adviseur medewerker medewerkster assistent docent leraar lerares verpleegkundige kok verkoper boekhouder stagiair beheerder coordinator projectleider directeur begeleider ' +
  'inzynier architekt elektryk kierowca mechanik lekarz lekarka farmaceuta recepcjonistka magazynier operator brygadzista prawnik adwokat tlumacz tlumaczka grafik handlowiec sprzedawczyni kelner kelnerka barman projektant projektantka rekruter doradczyni opiekun opiekunka psycholog wykladowca programista programistka kierownik kierowniczka dyrektor specjalista specjalistka analityk konsultant doradca asystent asystentka nauczyciel nauczycielka pielegniarka pielegniarz kucharz sprzedawca ksiegowy ksiegowa stazysta praktykant koordynator mlodszy starszy referent pracownik technik szef zastepca ' +
  'nutritionist dietitian optometrist radiographer sonographer phlebotomist hygienist veterinarian physiotherapist optician chemist biologist physicist mathematician statistician economist geologist historian archivist linguist interpreter surveyor machinist millwright pipefitter fitter roofer mason bricklayer painter plasterer glazier welder fabricator installer machinist assembler packer picker courier porter housekeeper concierge host hostess hairdresser barber stylist beautician tailor seamstress baker butcher confectioner brewer winemaker farmer gardener landscaper florist forester fisherman diver pilot steward stewardess firefighter policeman detective soldier sergeant lieutenant corporal reader chancellor provost registrar bursar minister pastor chaplain rabbi imam nanny babysitter lifeguard referee athlete dancer actor actress singer musician composer conductor choreographer sculptor potter jeweller goldsmith carver stagehand cameraman videographer copyeditor proofreader columnist correspondent publicist merchandiser dispatcher expediter estimator appraiser adjuster actuary trader notary conveyancer clerk usher bailiff ranger zookeeper groom jockey tutor lektor polier maurer schreiner tischler schlosser dreher fraser schweisser dachdecker maler lackierer installateur klempner spengler zimmermann landwirt gartner florist friseur friseurin kosmetikerin hebamme altenpfleger sanitater physiotherapeut ergotherapeut logopade erzieher erzieherin sozialarbeiter sozialpadagoge dolmetscher ubersetzer jurist rechtsanwalt steuerberater wirtschaftsprufer makler fahrer kraftfahrer staplerfahrer lagerist kellner kellnerin barkeeper metzger fleischer backer backerin konditor kuchenchef rezeptionist hausmeister soudeur soudeuse macon peintre couvreur mecanicien mecanicienne tourneur fraiseur ajusteur livreur routier ambulancier kinesitherapeute orthophoniste dieteticien dieteticienne opticien veterinaire sociologue statisticien bibliothecaire archiviste boucher charcutier poissonnier fleuriste jardinier agriculteur viticulteur sommelier barman plongeur receptionniste gouvernante concierge notaire huissier greffier clerc courtier assureur soldador soldadora albanil pintor carpintero mecanico mecanica conductora repartidor camionero mozo almacenista operario operaria peon jardinero agricultor panadero pastelero carnicero pescadero barrendero limpiador limpiadora vigilante bombero policia militar notario procurador traductor interprete bibliotecario nutricionista dietista logopeda trabajador trabajadora matrona veterinario optico quimico quimica biologo biologa fisico economista dibujante delineante topografo aparejador maquetador locutor soldador pedreiro pintor carpinteiro mecanico padeiro acougueiro jardineiro agricultor zelador porteiro vigilante bombeiro policial nutricionista fonoaudiologo fisioterapeuta biomedico veterinario quimico biologo economista tradutor bibliotecario repositor caixa garcom garconete cozinheira confeiteiro entregador eletricista encanador montador operador operadora auxiliar faxineira balconista atendente saldatore muratore imbianchino falegname meccanico tornitore fresatore elettricista panettiere pasticcere macellaio giardiniere agricoltore barista receptionist portiere corriere facchino carrellista capocantiere fisioterapista logopedista ostetrica veterinario chimico biologo economista traduttore traduttrice interprete bibliotecario notaio perito disegnatore disegnatrice sarto sarta estetista parrucchiera lasser metselaar bakker slager kapper kapster tuinman boer chauffeur bezorger heftruckchauffeur schoonmaker schoonmaakster receptionist fysiotherapeut logopedist dietist verloskundige dierenarts tolk vertaler bibliothecaris notaris makelaar planner inkoper vakkenvuller kelner serveerster spawacz slusarz tokarz frezer murarz malarz stolarz ciesla dekarz hydraulik mechanik monter operatorka piekarz cukiernik rzeznik ogrodnik rolnik fryzjer fryzjerka kosmetyczka krawiec krawcowa fizjoterapeuta fizjoterapeutka logopeda dietetyk dietetyczka polozna ratownik weterynarz chemik biolog fizyk ekonomista tlumacz bibliotekarz notariusz radca aplikant listonosz kurier dozorca ochroniarz sprzataczka wychowawca pedagog trener instruktor fotograf dziennikarz geodeta kosztorysant svetsare murare malare rormokare lastbilschaufforer frisor bagare slaktare';

const companyWords =
  'inc llc ltd a/s aps asa hb kb aktiebolag kommun kommune sjukhus sjukhuset sygehus sygehuset sykehus vardcentral skola skolan skole skolen stichting woonstichting vereniging vzw bouwbedrijf kancelaria zaklady zaklad spoldzielnia urzad przedsiebiorstwo hurtownia cooperativa associazione comune azienda ayuntamiento fundacao empresa mairie societe association limited plc corp corporation company co gmbh ag kg ohg se ug ev mbh sarl sas sa srl spa sl slu bv nv oy ab as aps kft zoo sp pty pte llp lp lda ltda eirl group gruppe groupe grupo gruppo holding holdings partners bank university universitat universite universidad universita universidade uniwersytet hospital hopital klinikum klinik clinic clinica ospedale ziekenhuis szpital school schule ecole escuela scuola college institute institut instituto istituto academy foundation stiftung fondation fundacion technologies technology solutions systems labs laboratories studio studios agency agentur agence agencia consulting services service media software industries enterprises logistics pharma energy restaurant hotel cafe bakery center centre council ministry department trust society association nhs airlines insurance associates ventures capital networks digital interactive gastronomie verlag werke werk stadt gemeinde kanzlei praxis international global worldwide';

const degreeWords =
  'bachelor bachelors bachelor s master masters master s phd ph.d doctorate doctor doctoral bsc b.sc bs b.s ba b.a beng b.eng bba bcom btech b.tech bed b.ed bfa llb msc m.sc ms m.s ma m.a meng m.eng mba mres mphil med m.ed mfa llm mtech m.tech md jd associate diploma diplom certificate degree ged gcse gcses a-levels a-level a levels hnd hnc nvq btec pgce pgcert postgraduate undergraduate minor major dba edd associates foundation honours honors hons high school abitur fachabitur fachhochschulreife hochschulreife magister staatsexamen promotion ausbildung mittlere reife realschulabschluss meister geselle diplom-ingenieur dipl.-ing dipl staatlich ' +
  'licence bac baccalaureat bts dut but cap bep doctorat maitrise deug dess dea diplome brevet grado licenciatura licenciado licenciada maestria diplomado bachillerato tecnico doctorado ingenieria posgrado bacharelado bacharel mestrado doutorado tecnologo pos-graduacao licenciado ensino medio laurea triennale magistrale diploma maturita dottorato perito specializzazione hbo mbo wo vwo havo vmbo propedeuse magisterium licencjat magister inzynier doktorat technikum liceum matura kandidat licentiat kandidatexamen magisterexamen masterexamen hogskoleexamen gymnasieexamen yrkesexamen civilingenjorsexamen sjukskoterskeexamen kandidatgrad bachelorgrad mastergrad kandidatuddannelse professionsbachelor diplomingenior studentereksamen hf hhx htx stx cand vitnemal fagbrev svennebrev larling ' +
  'bachelier especializacion especializacao mestre graduacao tecnologo curso maestria magister kandidaat brevet professionnel specjalista zawodowe studia podyplomowe policealna certificat attestation fahigkeitszeugnis gesellenbrief lehrabschluss lehre facharbeiterbrief abschluss examen titre cfc cfp ' +
  '学士 硕士 博士 本科 学位 大专 高中 修士 卒業 بكالوريوس ماجستير دكتوراه';

const institutionWords =
  'university universitat universitaet universite universidad universidade universita universiteit uniwersytet universitet universitetet yliopisto univerzita universitesi college school institute institut instituto istituto institution academy akademie academie academia accademia polytechnic politecnico politecnica polytechnique politechnika hochschule fachhochschule gymnasium gesamtschule realschule berufsschule berufskolleg schule lycee lyceum ecole faculte faculty escuela colegio facultad centro liceo scuola ateneo istituto escola faculdade hogeschool roc mbo-college liceum szkola technikum akademia wyzsza mit eth epfl iut insa hec esade ucl lse cuny ucla suny tafe conservatory ihk hwk handwerkskammer industrie-und-handelskammer conservatorio conservatoire seminary bootcamp campus kolleg tu fh th rwth lmu kit uni vocational sixth form universitetet hogskola hogskolan hogskole gymnasiet gymnasieskola folkhogskola universitets erhvervsakademi professionshojskole handelshojskole handelsskole tekniske yrkeshogskola tafe cfa ufa greta gymnazium zespol szkol panstwowa politechnika instytut wydzial studium borg hak htl hbla htblva colegio facultad escola fatec senai senac ifsp uni universitatsklinikum bfi wifi';

const titles = new Set(titleStems.split(/\s+/));
const companies = new Set(companyWords.split(/\s+/));
const degrees = new Set(degreeWords.split(/\s+/));
const institutions = new Set(institutionWords.split(/\s+/));
const grades = new Set(
  'senior junior lead principal staff sr jr mid entry graduate deputy acting interim chief head vice assistant associate'.split(
    ' ',
  ),
);

function tokens(text: string): string[] {
  return foldWord(text)
    .split(/[^\p{L}\p{N}.+#-]+/u)
    .map((word) => word.replace(/^[.-]+|[.-]+$/g, ''))
    .filter((word) => word !== '');
}

/** How much a text reads like a job title: 0 not at all, 1 one sign, more with more signs. */
export function titleScore(text: string): number {
  const words = tokens(text.replace(/\/?(?:in|-in|\*in|:in)\b/g, ''));
  if (words.length === 0 || words.length > 12) return 0;
  let score = 0;
  for (const word of words) {
    if (titles.has(word) || titles.has(word.replace(/(?:innen|in|s|n|e)$/, ''))) score += 1;
    else if (word.length > 8 && compoundTitle.test(word)) score += 1;
    if (grades.has(word)) score += 0.3;
  }
  if (
    /[师员长工理監]$|エンジニア|マネージャー|担当|部長|课长|課長|主任|经理|总监|工程师|顾问|助理|実習|インターン|مهندس|مدير|مطور|معلم|ممرض|محاسب|مشرف|محلل|أخصائي/u.test(
      text.trim(),
    )
  )
    score += 1;
  return score;
}

const compoundTitle =
  /(?:angestellt(?:e|er)?|fachkraft|sekretar|verwalter|planer|gehilf(?:e|in)|pädagog|padagog|therapeut|wissenschaftler|elektroniker|informatiker|kaufmann|skoterska|ingenjor|ledare|utvecklare|ingenior|ingeniør|leder|plejerske|konsulent|radgiver|pleier|ingenieur|entwickler|leiter|manager|berater|bearbeiter|assistent|techniker|meister|lehrer|pfleger|verkaufer|mechaniker|monteur|kaufmann|kauffrau|fuhrer|ontwikkelaar|medewerker|beheerder|adviseur|leider|halter|kundige|inzynier|arzt|koch|kraft)(?:in|innen)?$/;

const compoundCompany =
  /(?:kanzlei|werke?|klinik|klinikum|krankenhaus|schule|verlag|praxis|gesellschaft|betriebe?|apotheke|backerei|bank|ziekenhuis|bedrijf)$/;

/** How much a text reads like an organisation. */
export function companyScore(text: string): number {
  const words = tokens(text);
  let score = words.filter((word) => companies.has(word)).length;
  if (/& (?:partner|partners|co|sons|sohn|söhne|fils|hijos|figli|zonen)\b/iu.test(text)) score += 1;
  if (words.some((word) => word.length > 9 && compoundCompany.test(word))) score += 0.7;
  if (/(?:株式会社|有限公司|公司|集团|大学|医院|銀行|شركة|جامعة|مستشفى|مؤسسة)/u.test(text)) score += 1;
  if (/\b(?:S\.A\.|S\.L\.|S\.p\.A|S\.r\.l|Sp\. z o\.o|B\.V\.|e\.V\.)/i.test(text)) score += 1;
  return score;
}

export function degreeScore(text: string): number {
  // "VWO-diploma", "Bac-Diplôme": the last part of a compound says what it is.
  const words = tokens(text).flatMap((word) => [word, ...(/-(\p{L}{4,})$/u.exec(word)?.slice(1) ?? [])]);
  let score = words.filter((word) => degrees.has(word) || degrees.has(word.replaceAll('.', ''))).length;
  if (/(?:学士|硕士|博士|本科|修士|学位|大专|高中|بكالوريوس|ماجستير|دكتوراه|دبلوم)/u.test(text)) score += 1;
  if (
    /\b(?:engineering|science|arts|informatik|wirtschafts\p{L}*|maschinenbau|informatique|informatica|studies|studium)\b/iu.test(
      text,
    )
  )
    score += 0.3;
  return score;
}

export function institutionScore(text: string): number {
  const words = tokens(text);
  let score = words.filter(
    (word) =>
      institutions.has(word) ||
      /(?:schule|hochschule|universitat|gymnasium|kolleg|akademie|hogskola|hogskolan|hojskole|gymnasiet|skolan|skolen)$/.test(
        word,
      ),
  ).length;
  if (/(?:大学|学院|学校|中学|高校|高等学校|جامعة|كلية|معهد|مدرسة)/u.test(text)) score += 1;
  return score;
}
