import { expect, it } from 'vitest';
import { detectLanguage } from './language.ts';

it.each([
  ['en', 'Led a team of five nurses and cut waiting times by a third at the clinic'],
  ['en', 'make it shorter please'],
  ['de', 'Leitung eines Teams von fünf Pflegekräften und Verkürzung der Wartezeiten im Klinikum'],
  ['de', 'Kürze das bitte'],
  ['fr', "Gestion d'une équipe de cinq infirmières et réduction des délais à la clinique"],
  ['es', 'Gestión de un equipo de cinco personas y reducción de los tiempos de espera en la clínica'],
  ['pt', 'Gestão de uma equipe de cinco pessoas e redução dos tempos de espera na clínica, experiência profissional'],
  ['it', 'Gestione di un gruppo di cinque persone e riduzione dei tempi di attesa nella clinica'],
  ['nl', 'Leiding gegeven aan een team van vijf mensen en de wachttijden bij het ziekenhuis verkort'],
  ['pl', 'Zarządzanie zespołem pięciu osób oraz skrócenie czasu oczekiwania w przychodni'],
  ['zh', '工作经历 软件工程师 负责支付系统 Java Spring'],
  ['ja', '職務経歴 ソフトウェアの開発を担当しました'],
  ['ar', 'الخبرة العملية مهندس برمجيات'],
  ['und', '4711 — 0815'],
])('%s: %s', (tag, text) => expect(detectLanguage(text)).toBe(tag));
