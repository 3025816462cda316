/**
 * Month names and their usual short forms, January first, in the languages whose dates are read: English, German, French,
 * Spanish, Portuguese, Italian, Dutch, Polish, Swedish, Danish, Norwegian, Czech, Finnish, Turkish, Arabic. Written without accents, in lower case.
 */
const names: readonly string[] = [
  'january jan januar janner jaenner janvier janv enero ene janeiro gennaio gen januari stycznia styczen sty leden ledna tammikuu ocak يناير جانفي',
  'february feb februar febr fevrier fevr fev febrero fevereiro febbraio februari lutego luty lut unor unora helmikuu subat فبراير شباط فيفري',
  'march mar marz maerz mrz mars marzo marco maart mrt marca marzec brezen brezna marts maaliskuu مارس آذار',
  'april apr avril avr abril abr aprile kwietnia kwiecien kwi duben dubna huhtikuu nisan أبريل إبريل نيسان أفريل',
  'may mai mayo maio maggio mag mei maja maj kveten kvetna toukokuu mayis مايو أيار ماي',
  'june jun juni juin junio junho giugno giu czerwca czerwiec cze cerven cervna kesakuu haziran يونيو يونيه حزيران جوان',
  'july jul juli juillet juil julio julho luglio lug lipca lipiec lip cervenec cervence heinakuu temmuz يوليو يوليه تموز جويلية',
  'august aug aout agosto ago augustus sierpnia sierpien sie srpen srpna augusti elokuu agustos أغسطس آب أوت',
  'september sep sept septembre septiembre setiembre setembro set settembre wrzesnia wrzesien wrz zari syyskuu eylul سبتمبر أيلول',
  'october oct oktober okt octobre octubre outubro out ottobre ott pazdziernika pazdziernik paz rijen rijna lokakuu ekim أكتوبر',
  'november nov novembre noviembre novembro listopada listopad lis listopadu marraskuu kasim نوفمبر',
  'december dec dezember dez decembre diciembre dic dezembro dicembre grudnia grudzien gru prosinec prosince desember des joulukuu aralik ديسمبر',
];

/** Season words. A date with one is kept as a year, because a month is not what the person wrote. */
const seasons = new Set(
  (
    'spring summer fall autumn winter fruhjahr fruhling sommer herbst printemps ete automne hiver ' +
    'primavera verano otono invierno inverno estate autunno outono lato wiosna jesien zima lente zomer herfst'
  ).split(' '),
);

const months = new Map(
  names.flatMap((row, index) => row.split(' ').map((name) => [foldWord(name), index + 1] as const)),
);

/** Lower case, without accents. The length may differ from the input's. */
export function foldWord(word: string): string {
  return word.toLowerCase().replaceAll('ß', 'ss').replaceAll('ł', 'l').normalize('NFD').replace(/\p{M}/gu, '');
}

/** Month number (1–12) of a month's name in any of the languages, or undefined. */
export function monthOf(word: string): number | undefined {
  return months.get(foldWord(word).replace(/\.$/, ''));
}

export function isSeason(word: string): boolean {
  return seasons.has(foldWord(word));
}
