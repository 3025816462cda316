import { work, type Talk } from '../talk.ts';

/** People who want to go somewhere else, worried and brief: wishes of emphasis, interview words, denials, one more fact. */
export const newcomers: Talk[] = [
  {
    id: 'new-physio',
    locale: 'en',
    resume: {
      basics: {
        name: 'Orla Devane',
        label: 'Physiotherapist, MSc, MCSP',
        email: 'orla@devane.example',
        phone: '+353 85 000 1212',
        summary: 'Physiotherapist with nine years in hospital rehabilitation. Known for calm mornings on busy wards.',
      },
      work: [
        work(
          'Corrib Rehabilitation Hospital | Senior Physiotherapist, Stroke Unit | 2019-05 | | Galway',
          'Treat 12 stroke patients a day on a 30-bed ward',
          'Taught 8 student physiotherapists a year; all 8 passed their placement',
          'Rewrote the exercise sheets (two languages)',
        ),
        work(
          'Mayo Sports Clinic | Physiotherapist | 2015-09 | 2019-04 | Castlebar',
          'Assessed 20 sports injuries a week',
          'Ran Saturday workshops on ankle taping for 15 coaches',
        ),
      ],
      skills: [{ name: 'Clinical', keywords: ['Gait analysis', 'Manual therapy'] }],
    },
    turns: [
      ['hey, i want to move from the ward to a lecturer job. is my cv ok?', { none: true, about: [['student'], ['lecturer']], asks: true }],
      ['whats weakest?', { none: true, quotes: 3, saysNot: ['not sure what', 'country code'] }],
      ['make the summary about teaching more', { touches: ['^/basics/summary'], writes: ['Taught 8 student', 'nine years'] }],
      ['+i also taught 5 exchange students in 2021', { touches: ['^/work/0/highlights/3'], writes: ['Taught 5 exchange students in 2021'], has: [['/work/0/highlights/1', '8 student']] }],
      ['how do i answer why i am leaving the ward', { none: true, says: [['Corrib'], ['taught']], saysNot: ['They ask for'] }],
      ['what do i say about my biggest weakness', { none: true, asks: true, says: [['colleagues', 'true one']] }],
      ['tell me about yourself, whats my answer', { none: true, says: [['senior physiotherapist at Corrib'], ['before that']] }],
      ['cover letter', { none: true, says: [['senior physiotherapist at Corrib']], saysNot: ['MCSP', 'Day to day', 'two languages', ';'] }],
      ['no, i never ran workshops', { none: true, asks: true, says: [['Ran Saturday workshops']] }],
    ],
  },
  {
    id: 'new-erzieher',
    locale: 'de',
    resume: {
      basics: { name: 'Malte Harms', label: 'Erzieher', email: 'malte@harms.example' },
      work: [
        work(
          'Kita Deichkinder | Gruppenleiter | 2018-08 | | Husum',
          'Betreuung von 18 Kindern zwischen drei und sechs Jahren',
          'Anleitung von zwei Praktikantinnen im Jahr',
          'Planung der Ausflüge',
        ),
        work('Hort Nordlicht | Erzieher | 2014-08 | 2018-07 | Flensburg', 'Begleitung der Hausaufgaben von 25 Kindern'),
      ],
    },
    turns: [
      ['Ich möchte in die Ausbildung wechseln. Taugt mein Lebenslauf?', { none: true, lang: 'de', says: [['Anleitung von zwei']] }],
      ['wo fange ich an', { none: true, lang: 'de', asks: true, saysNot: ['gemeint ist'] }],
      ['+ich habe außerdem 4 Auszubildende angeleitet', { writes: ['4 Auszubildende angeleitet'], writesNot: ['Außerdem'] }],
      ['Wie antworte ich auf die Frage nach meiner größten Schwäche?', { none: true, lang: 'de', asks: true, says: [['Deichkinder']] }],
      ['Anschreiben bitte', { none: true, lang: 'de', says: [['zu meinen Aufgaben'], ['als Gruppenleiter']], saysNot: ['(Kita', 'Das bringe ich mit'] }],
    ],
  },
  {
    id: 'new-monitrice',
    locale: 'fr',
    resume: {
      basics: { name: 'Anaïs Kerviel', label: 'Vendeuse', email: 'anais@kerviel.example', summary: 'Vendeuse en prêt-à-porter.' },
      work: [
        work(
          'Boutique Marée | Vendeuse | 2019-03 | | Vannes',
          'Gestion de la caisse et de 40 clients par jour',
          'Formation de trois apprenties',
          'Mise en rayon',
        ),
      ],
    },
    turns: [
      ['un résumé plus axé sur la formation', { lang: 'fr', touches: ['^/basics/summary'], writes: ['Formation de trois apprenties', 'prêt-à-porter'] }],
      ['par où commencer ?', { none: true, lang: 'fr', asks: true }],
      ['comment répondre à « pourquoi partez-vous » ?', { none: true, lang: 'fr', says: [['Boutique Marée']] }],
      ['une lettre', { none: true, lang: 'fr', says: [['mon travail comprend']], saysNot: ['(Boutique'] }],
    ],
  },
  {
    id: 'new-camarero',
    locale: 'es',
    resume: {
      basics: { name: 'Iker Soto', label: 'Camarero', email: 'iker@soto.example' },
      work: [
        work('Bar Nervión | Camarero | 2020-02 | | Bilbao', 'Atención de 60 mesas por turno', 'Formé a tres aprendices', 'Control del almacén'),
      ],
    },
    turns: [
      ['¿qué es lo más flojo?', { none: true, lang: 'es', asks: true }],
      ['¿qué digo si preguntan por mi mayor defecto?', { none: true, lang: 'es', asks: true, says: [['Nervion']] }],
      ['escríbeme una carta', { none: true, lang: 'es', says: [['trabajo como camarero']], saysNot: ['(Bar'] }],
      ['eso no es verdad, nunca dije eso', { none: true, lang: 'es', asks: true, saysNot: ['No estoy seguro'] }],
    ],
  },
]; // prettier-ignore
