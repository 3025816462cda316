import { describe, expect, it } from 'vitest';
import { fixtureBytes, jobs, jobText, resumes } from '#fixtures/index.ts';
import { classifyDocument } from './classify.ts';
import { parseResume } from './parse.ts';
import { requireResume } from './require-resume.ts';

const parsed = (text: string, fileName = 'file.txt') =>
  parseResume({ bytes: new TextEncoder().encode(text), fileName });
async function classOf(text: string) {
  return classifyDocument(text, (await parsed(text)).resume);
}

/** Letters of application by invented people: each names dates and a career in running text, as such letters do. */
const letters: Record<string, string> = {
  en: `Rosalind Achterberg\n12 Mill Lane, Leeds LS6 3QA\nrosalind@achterberg.example\n+44 7700 900271\n\n3 March 2025\n\nDear Ms Okafor,\n\nI am writing to apply for the post of ward manager. Since 2019 I have led the night team at Elmfield Hospital, and I would like to bring that experience to your clinic.\n\nI look forward to hearing from you.\n\nYours sincerely,\n\nRosalind Achterberg`,
  de: `Jonas Brettschneider\nAm Hang 7, 34117 Kassel\njonas@brettschneider.example\n\nKassel, den 4. Mai 2025\n\nBewerbung als Lagerleiter\n\nSehr geehrte Frau Dr. Sommer,\n\nmit großem Interesse habe ich Ihre Anzeige gelesen. Seit 2018 leite ich das Lager der Kestrel Logistik und möchte mich verändern.\n\nMit freundlichen Grüßen\n\nJonas Brettschneider`,
  fr: `Solange Perrault\n8 rue des Lilas, 44000 Nantes\n06 39 98 11 20\n\nObjet : candidature au poste d’infirmière\n\nMadame, Monsieur,\n\nDiplômée en 2016, j’exerce depuis huit ans au service de cardiologie et souhaite rejoindre votre équipe.\n\nJe vous prie d’agréer, Madame, Monsieur, l’expression de mes salutations distinguées.\n\nSolange Perrault`,
  es: `Iker Zubizarreta\niker@zubi.example\n\nEstimada señora Blanco:\n\nLe escribo para presentar mi candidatura al puesto de cocinero. Desde 2017 trabajo en un restaurante de Bilbao y me gustaría sumarme a su equipo.\n\nAtentamente,\n\nIker Zubizarreta`,
  pt: `Telma Figueiredo\ntelma@figueiredo.example\n\nPrezada Sra. Costa,\n\nVenho por este meio apresentar a minha candidatura à vaga de professora. Desde 2015 dou aulas numa escola pública de Braga.\n\nCom os melhores cumprimentos,\n\nTelma Figueiredo`,
  it: `Fiorella Castagnoli\nfiorella@castagnoli.example\n\nEgregio Dottor Ferri,\n\nLe scrivo per candidarmi alla posizione di contabile. Dal 2014 lavoro presso uno studio di Modena e vorrei crescere.\n\nCordiali saluti,\n\nFiorella Castagnoli`,
  nl: `Wietse Hoekstra\nwietse@hoekstra.example\n\nGeachte mevrouw De Boer,\n\nMet veel interesse las ik uw vacature. Sinds 2019 werk ik als monteur en ik maak graag de overstap naar uw bedrijf.\n\nMet vriendelijke groet,\n\nWietse Hoekstra`,
  pl: `Kinga Dobrowolska\nkinga@dobrowolska.example\n\nSzanowni Państwo,\n\npiszę w odpowiedzi na ogłoszenie o pracę. Od 2018 roku pracuję jako księgowa i chciałabym dołączyć do Państwa zespołu.\n\nZ poważaniem\n\nKinga Dobrowolska`,
  zh: `尊敬的招聘经理：\n\n您好！我在网上看到贵公司的招聘信息，非常希望加入。自2018年以来我一直从事软件测试工作，积累了丰富的经验，相信能够胜任这一职位。期待您的回复。\n\n此致\n敬礼\n\n罗子涵`,
  ja: `拝啓\n\n貴社ますますご清栄のこととお慶び申し上げます。このたび貴社の品質管理職に応募いたしたく、ご連絡申し上げます。2016年より自動車部品の検査に携わってまいりました。何卒よろしくお願い申し上げます。\n\n敬具\n\n三浦 千尋`,
  ar: `السادة شركة الواحة المحترمين،\n\nأتقدم بطلب للعمل لديكم في قسم المحاسبة، فقد عملت منذ عام 2017 محاسبة في شركة تجارية وأرغب في الانضمام إلى فريقكم.\n\nوتفضلوا بقبول فائق الاحترام\n\nسلمى العطار`,
};

/** Advertisements as they are dropped: with dates, an address, and headings that a résumé has as well. */
const advertisements: Record<string, string> = {
  en: `Warehouse Supervisor\nKestrel Freight, Leeds\nWe are looking for a supervisor to join our team.\nResponsibilities\n- Plan the shifts of 20 people\nRequirements\n- 3 years of experience\n- Forklift licence\nWhat we offer\n- Full-time, £34,000\nApply by 1 June 2025: jobs@kestrel.example`,
  de: `Elektroniker (m/w/d)\nWir suchen zum 01.06.2025 Verstärkung.\nIhre Aufgaben\n- Wartung von Anlagen\nIhr Profil\n- Abgeschlossene Ausbildung\nWir bieten\n- Unbefristeter Vertrag\nJetzt bewerben: jobs@werk.example`,
  fr: `Infirmier de nuit (H/F)\nNous recherchons un infirmier en CDI.\nVos missions\n- Surveillance des patients\nProfil recherché\n- Vous êtes diplômé d’État\nNous offrons une rémunération attractive. Postulez avant le 12 mai 2025.`,
  es: `Cocinero/a\nBuscamos cocinero para restaurante en Bilbao.\nFunciones\n- Elaboración de platos\nRequisitos\n- Experiencia mínima de 2 años\nOfrecemos\n- Contrato indefinido, jornada completa`,
  pt: `Vaga: Enfermeiro\nEstamos à procura de um profissional.\nResponsabilidades e atribuições\n- Cuidados aos pacientes\nRequisitos\n- Registo profissional\nOferecemos\n- Regime CLT. Candidate-se até 05/2025.`,
  it: `Magazziniere\nCerchiamo una risorsa per la sede di Bergamo.\nMansioni\n- Carico e scarico\nRequisiti\n- Patentino del muletto\nOffriamo\n- Contratto a tempo indeterminato. Candidati ora.`,
  nl: `Vacature: monteur\nWij zoeken een collega.\nWat ga je doen\n- Onderhoud van machines\nWat vragen wij\n- Jij hebt een mbo-diploma\nWij bieden\n- Een vast dienstverband. Solliciteer nu.`,
  pl: `Spawacz\nPoszukujemy spawacza do zakładu w Gliwicach.\nZakres obowiązków\n- Spawanie konstrukcji\nWymagania\n- Uprawnienia\nOferujemy\n- Umowa o pracę. Aplikuj do 30.06.2025.`,
  zh: `招聘：测试工程师\n岗位职责\n1. 编写测试用例\n2. 执行自动化测试\n任职要求\n1. 本科及以上学历\n2. 三年以上工作经验\n我们提供\n有竞争力的薪资和五险一金`,
  ja: `品質管理スタッフ募集\n仕事内容\n製品の検査と記録\n応募資格\n高卒以上\n必須条件\n普通自動車免許\n給与\n月給25万円\n勤務地\n名古屋市`,
};

describe('a file that is no résumé is told apart', () => {
  it.each(Object.entries(letters))('a letter in %s', async (_, text) => {
    expect(await classOf(text)).toBe('letter');
  });
  it.each(Object.entries(advertisements))('an advertisement in %s', async (_, text) => {
    expect(await classOf(text)).toBe('job');
  });
  it.each(jobs)('the posting %s', async (name) => {
    expect(await classOf(jobText(name))).not.toBe('resume');
  });
  it('an article', async () => {
    const article =
      'The river rose again in the night. '.repeat(20) + '\nIn 1953 the dam had broken, and in 1962 once more.';
    expect(await classOf(article)).toBe('other');
  });
  it('and is refused with a typed error', async () => {
    const letter = await parsed(letters.en ?? '');
    expect(() => requireResume(letter)).toThrow(expect.objectContaining({ code: 'file_not_resume' }) as Error);
  });
});

describe('a résumé is taken for one', () => {
  it.each(resumes.map(({ file }) => file))('%s', async (file) => {
    const read = await parseResume({ bytes: fixtureBytes(file), fileName: file });
    expect(requireResume(read)).toBe(read);
  });
  it('behind a letter, too', async () => {
    const both = `${letters.en}\n\nRosalind Achterberg\nEXPERIENCE\nWard Sister, Elmfield Hospital, 2019 – Present\n- Lead the night team of 14\nEDUCATION\nBSc Nursing, Aldersgate University, 2012 – 2015\nSKILLS\nTriage, Rostering\n`;
    expect(await classOf(both)).toBe('resume');
  });
});

/** Careers told in running text: no heading, no date, no address, more than 400 characters. */
const narratives: Record<string, string> = {
  en: `Odalys Marchetti\n\nI have worked in hotel kitchens since leaving school. I started as a kitchen porter in a small seaside place, and within a few seasons I was running the cold section. From there I moved to a larger house where I led the pastry team, planned the menus with the head chef and kept the costs where they had to be. I trained four apprentices, all of whom passed.\n\nThese days I manage a brigade of nine and enjoy it. What I do best is calm work when it is busy.`,
  'en with a label': `Tobias Wennerholm\nMaintenance Electrician\n\nFifteen years on the tools, most of them in paper mills and food plants. Keeps conveyors, pumps and packing lines alive, finds the fault behind the fault, and leaves drawings that the next shift can read. Comfortable with drives, PLC ladders and the paperwork of a permit. Known for patience with apprentices and for turning up when the alarm goes at night. Happy to travel and to work shifts.`,
  de: `Gundula Rehbein\n\nIch habe nach der Schule eine Lehre zur Tischlerin gemacht und danach viele Jahre in einer Werkstatt für Treppenbau gearbeitet. Später wechselte die Werkstatt den Besitzer, und ich leitete die Montage mit sechs Leuten. Heute arbeite ich als Ausbilderin in einem Bildungswerk, wo ich betreute Jugendliche durch ihre Prüfung bringe. Ich leite außerdem die Maschinenkurse und kümmere mich um die Sicherheit an den Maschinen.`,
  fr: `Maëlle Quintard\n\nJ’ai commencé comme vendeuse dans une petite librairie de quartier, puis j’ai dirigé le rayon jeunesse d’une grande maison. J’ai travaillé avec les écoles de la ville pour faire venir des auteurs et monter un prix des lecteurs. Je gère aujourd’hui une équipe de cinq personnes, les commandes et les retours, et je travaille de près avec les éditeurs pour défendre les livres auxquels nous tenons.`,
  es: `Leandro Iturralde\n\nTrabajo como mecánico de barcos desde que dejé el instituto. Primero trabajé en el taller de mi tío, donde aprendí a soldar y a desmontar motores diésel, y después he dirigido el mantenimiento de una flota pesquera de doce barcos. Estudié electricidad por las noches y ahora enseño a los aprendices del puerto. Me gusta el trabajo bien hecho y la gente que cumple su palabra sin que se lo pidan.`,
};

describe('a career told in running text is a résumé', () => {
  it.each(Object.entries(narratives))('in %s', async (_, text) => {
    expect(text.length).toBeGreaterThan(400);
    expect(await classOf(text)).toBe('resume');
  });
});

/** Texts with a line like a name over them, which tell of no career. */
const others: Record<string, string> = {
  recipe: `Apple Cake\n\nPeel the apples and cut them into thin slices. Beat the butter with the sugar until it is pale, then stir in the eggs one by one. Fold in the flour and spread the dough in a buttered tin. Press the slices into the dough and scatter the nuts over it. Bake in a hot oven until the edges are brown and a needle comes out clean. Let it cool in the tin, dust it with sugar and serve it with cream. It keeps for three days in a closed box.`,
  story: `The Lighthouse\n\nNobody had lived on the rock for years when the boat came in. The wind was still warm, and the gulls sat on the rail as if they had been waiting. She carried the lamp up the stairs, one hand on the wall, and counted the steps aloud. At the top she found the door open and the table laid for two. Outside the sea went on with what it had always done. She sat down, lit the lamp and began to write to her brother about it.`,
  'letter without an end': `Dear Ms Okafor,\n\nI am writing to apply for the post of ward manager. I have worked in hospitals all my life, and I led the night team for many years. I trained the new nurses and I managed the rota of the whole floor. My current role leaves me little time with patients, and this is why your clinic, of which I have heard much good, would be the place where I should like to go on with what I do best, which is to care for people.`,
};

describe('a text without a career is none', () => {
  it.each(Object.entries(others))('%s', async (_, text) => {
    expect(await classOf(text)).not.toBe('resume');
  });
});
