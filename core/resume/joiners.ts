/**
 * Zero-width joiners and non-joiners that are no part of a spelling. Between letters of Persian, Arabic or Indic scripts
 * they are (Unicode 17, 23.2): «می‌خواهم» is another word without. Latin words never need them.
 */
export const looseJoiner =
  /(?<![\p{L}\p{M}])[\u200C\u200D]|(?<=\p{Script=Latin})[\u200C\u200D]|[\u200C\u200D](?!\p{L})/gu;
