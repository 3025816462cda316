import { describe, expect, it } from 'vitest';
import { analyzeChanged, findingsOf } from '../sample.ts';
import { tellsDeed } from './action-openers.ts';
import { slips } from '../spelling/slips.ts';

/** Findings of a check on a résumé in another language whose first past role has these bullets. */
const found = (check: string, language: string, bullets: string[]) =>
  findingsOf(
    analyzeChanged((resume) => {
      resume.meta = { ...resume.meta, language };
      resume.work![1]!.highlights = bullets;
    }),
    check,
  );

describe('checks in other languages', () => {
  it.each([
    [
      'de',
      [
        'Verantwortlich für die Kasse',
        'Ansprechpartner der Kunden',
        'Diverse Aufgaben im Büro des Hauses',
        'Der Laden im Norden war mein Bereich',
      ],
      ['Leitung der Kasse', 'Kunden am Telefon beraten', 'Dienstpläne erstellt und abgestimmt', 'Projektsteuerung'],
    ],
    [
      'fr',
      ['Responsable de la caisse', 'Membre du comité', 'Diverses tâches', 'Bonne humeur et sourire'],
      ['Tenue de la caisse', 'Mise en place des rayons', 'Formé quatre vendeurs', 'Gérer les commandes'],
    ],
    [
      'es',
      ['Encargado de la caja', 'Miembro del comité', 'Varias tareas de oficina', 'Buen ambiente'],
      ['Gestión de la caja', 'Lideré un equipo de seis', 'Atender a los clientes', 'Puesta en marcha de la línea'],
    ],
  ])('B01 %s: lines that tell no deed', (language, wrong, right) => {
    for (const line of wrong) expect(tellsDeed(line, language), line).toBe(false);
    for (const line of right) expect(tellsDeed(line, language), line).toBe(true);
    const everywhere = (bullets: string[]) =>
      findingsOf(
        analyzeChanged((resume) => {
          resume.meta = { ...resume.meta, language };
          for (const role of resume.work!) role.highlights = bullets;
        }),
        'B01',
      );
    expect(everywhere(wrong)).toHaveLength(1);
    expect(everywhere(right)).toHaveLength(0);
  });
  it.each([
    ['de', 'Leite ein Team von zwölf Pflegekräften', 'Leitung eines Teams von zwölf Pflegekräften'],
    ['fr', 'Gère une équipe de douze vendeurs', 'Gestion d’une équipe de douze vendeurs'],
    ['es', 'Gestiono un equipo de doce personas', 'Gestión de un equipo de doce personas'],
  ])('B05 %s: a past role in the present tense', (language, wrong, right) => {
    expect(found('B05', language, [wrong])).toHaveLength(1);
    expect(found('B05', language, [right])).toHaveLength(0);
  });
  it.each([
    ['de', 'Der Umsatz wurde um 12 % gesteigert', 'Umsatz um 12 % gesteigert'],
    ['fr', 'Le budget a été réduit de 12 %', 'Réduit le budget de 12 %'],
    ['es', 'El almacén fue reorganizado en un mes', 'Reorganicé el almacén en un mes'],
  ])('B06 %s: the passive voice', (language, wrong, right) => {
    const times = (text: string) => [1, 2, 3, 4].map((n) => `${text}, ${n}. Mal`);
    expect(found('B06', language, times(wrong))).toHaveLength(1);
    expect(found('B06', language, times(right))).toHaveLength(0);
  });
  it.each([
    ['de', 'Verantwortlich für den Einkauf', 'Einkauf für 40 Filialen verhandelt'],
    ['fr', 'Responsable de la caisse', 'Tenue de la caisse de trois magasins'],
    ['es', 'Encargado de la caja', 'Llevé la caja de tres tiendas'],
  ])('B08 %s: duties', (language, wrong, right) => {
    expect(found('B08', language, [wrong])).toHaveLength(1);
    expect(found('B08', language, [right])).toHaveLength(0);
  });
});

describe('B11 spelling', () => {
  it('names the slip and its right form; five weigh heavily', () => {
    const [finding] = found('B11', 'en', ['Acheived a better rota in a small team']);
    expect(finding).toMatchObject({ severity: 'medium', title: { values: { count: 1 } } });
    expect(finding?.why.values?.words).toBe('“Acheived” → “achieved”');
    const five = ['recieved, seperate, occured, managment and buisness in one line'];
    expect(found('B11', 'en', five)[0]?.severity).toBe('high');
  });
  it('keeps to its own language, and leaves names and capitals alone', () => {
    expect(found('B11', 'es', ['Recieve and managment in a Spanish line'])).toHaveLength(0);
    expect(found('B11', 'de', ['Koordination der Managment GmbH'])).toHaveLength(0);
    expect(found('B11', 'en', ['MANAGMENT of a team of four'])).toHaveLength(0);
    expect(
      findingsOf(
        analyzeChanged((resume) => (resume.work![0]!.name = 'Managment Ltd')),
        'B11',
      ),
    ).toHaveLength(0);
  });
  it('gives no slip as the right form of another', () => {
    for (const list of Object.values(slips)) {
      const pairs = list.split(/[|\n]/).filter(Boolean);
      const wrong = new Set(pairs.map((pair) => pair.split(' ')[0]));
      expect(wrong.size).toBe(pairs.length);
      for (const pair of pairs) expect(wrong.has(pair.split(' ')[1]!.toLowerCase()), pair).toBe(false);
    }
  });
});
