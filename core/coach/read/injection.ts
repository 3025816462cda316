import { fold } from '../../claims/words.ts';

const orders = [
  /\b(?:ignore|disregard|forget) (?:all |any |your |the |these |previous |prior |above )+(?:previous |prior |above )?(?:instructions?|prompts?|rules|guidelines)\b/,
  /\b(?:system|assistant|user|developer) ?(?:prompt)? ?:/,
  /\b(?:note|message|attention|instruction)s? (?:to|for) (?:all |any |the )*(?:ai|llm|bots?|chatbots?|language models?|resume tools?|ats)\b/,
  /\b(?:ai|llm|gpt|bots?|language model|assistant|recruiting software)\b.{0,40}\b(?:must|should|rate|rank|score|give|recommend|add|say|output|respond|print|hire|approve)\b/,
  /\b(?:rate|rank|score|mark) (?:this candidate|me|everything|all|him|her|it) (?:as |a |with |at )?(?:the )?(?:\d+|top|best|highest|perfect|excellent)/,
  /\b(?:this|the) candidate is (?:a |the )?(?:perfect|ideal|best|exceptional) (?:match|fit|candidate)\b/,
  /\b(?:give|assign|award) (?:this candidate|me|the applicant) (?:a |the )?(?:match|score|rating|highest|maximum)\b/,
  /\b(?:ignoriere|vergiss) (?:alle |deine |die )*(?:vorherigen |bisherigen )?(?:anweisungen|regeln)|\bignore[zr]? (?:toutes )?(?:les|vos|tes) instructions|\bignora (?:todas )?(?:las|tus) instrucciones/,
  /\battention,? (?:all |any |every )*(?:ai|llms?|bots?|chatbots?|language models?|assistants?|recruiting software)\b/,
  /<\|?\s?(?:im_start|im_end|system|endoftext)|\[\/?(?:inst|system)\]|<<sys>>|#{2,} ?(?:system|instruction)/,
  /\b(?:forget|ignore|disregard) (?:about )?(?:your|the|all|any) (?:\p{L}+ )?(?:instructions?|rules|training)\b|\bvergiss (?:alle |deine |die )*regeln\b|\b(?:oublie|ignore)[rz]? (?:toutes? )?(?:tes|vos|les) (?:regles|consignes|instructions)\b|\b(?:olvida|ignora) (?:todas? )?(?:tus|las) (?:reglas|instrucciones)\b/u,
  /\byou are now (?:a|an|in)\b|\bdo not (?:tell|mention|reveal) (?:this|the user|anyone)\b/,
];

/** Letters of other alphabets that look Latin, by which words are disguised. */
const lookalikes: Record<string, string> = {
  а: 'a',
  е: 'e',
  і: 'i',
  о: 'o',
  р: 'p',
  с: 'c',
  у: 'y',
  х: 'x',
  ѕ: 's',
  ј: 'j',
  ո: 'n',
  ɡ: 'g',
  ο: 'o',
  α: 'a',
  ε: 'e',
  ι: 'i',
  ν: 'v',
  τ: 't',
};

/** The text as a reader would see it: without invisible signs, wide spaces and disguised letters. */
const unmasked = (text: string) =>
  fold(text.replace(/[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]/g, ''))
    .replace(/[\u0370-\u058f\u0261]/g, (letter) => lookalikes[letter] ?? letter)
    .replace(/\s+/g, ' ');

/** Whether a text gives orders to a program that reads it. Such text is quoted to the person and never obeyed. */
export function addressesMachine(text: string): boolean {
  const low = unmasked(text);
  return orders.some((order) => order.test(low));
}

/** The text without its sentences that speak to a machine; empty when nothing else is left. */
export const withoutOrders = (text: string): string =>
  addressesMachine(text)
    ? text
        .split(/(?<=[.!?])\s+|\n+/)
        .filter((sentence) => !addressesMachine(sentence))
        .join(' ')
    : text;
