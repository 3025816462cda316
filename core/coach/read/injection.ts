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
  /\byou are now (?:a|an|in)\b|\bdo not (?:tell|mention|reveal) (?:this|the user|anyone)\b/,
];

/** Whether a text gives orders to a program that reads it. Such text is quoted to the person and never obeyed. */
export function addressesMachine(text: string): boolean {
  const low = fold(text);
  return orders.some((order) => order.test(low));
}
