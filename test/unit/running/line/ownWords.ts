import { readFileSync } from 'node:fs';
import { lineLocaleOf, wordsOf } from '../../../../src/host/running/lineLocale.ts';

export type Locale = ReturnType<typeof lineLocaleOf>;
/** Its patterns are made once. */
const known = new Map<string, Locale>();

/** The product's own words for a language, and the country's. */
export function localeOf(language: string): Locale {
	const locale = known.get(language) ?? readLocale(language);
	known.set(language, locale);
	return locale;
}

function readLocale(language: string): Locale {
	const bundle = readFileSync(`l10n/bundle.l10n.${language}.json`, 'utf8');
	return lineLocaleOf([language], wordsOf(language, JSON.parse(bundle) as Record<string, string>));
}

type Row = readonly [language: string, line: string, means: string];

/** What all languages have a way to say, by what it is. */
export const ownLines: Readonly<Record<string, readonly ['run' | 'plan', readonly Row[]]>> = {
	'one of two days is asked for': [
		'plan',
		(
			[
				['cs', 'sobota nebo neděle 16 km'],
				['de', 'Samstag oder Sonntag 16 km'],
				['es', 'sábado o domingo 16 km'],
				['fr', 'samedi ou dimanche 16 km'],
				['it', 'sabato o domenica 16 km'],
				['ja', '土曜か日曜 16km'],
				['ko', '토요일이나 일요일 16km'],
				['pl', 'w sobotę albo w niedzielę 16 km'],
				['pt-br', 'sábado ou domingo 16 km'],
				['ru', 'в субботу или в воскресенье 16 км'],
				['tr', 'cumartesi veya pazar 16 km'],
				['zh-cn', '周六或者周日 16公里'],
				['zh-tw', '週六或週日 16公里'],
			] as const
		).map(([language, line]) => [language, line, '11-28 16km | 11-29 16km']),
	],
	'a weekend has two days': [
		'plan',
		(
			[
				['cs', 'o víkendu 16 km'],
				['de', 'am Wochenende 16 km'],
				['es', 'este finde 16 km'],
				['fr', 'ce week-end 16 km'],
				['it', 'questo fine settimana 16 km'],
				['ja', '今週末 16km'],
				['ko', '이번 주말 16km'],
				['pl', 'w weekend 16 km'],
				['pt-br', 'fim de semana 16 km'],
				['ru', 'на выходных 16 км'],
				['tr', 'hafta sonu 16 km'],
				['zh-cn', '周末 16公里'],
				['zh-tw', '週末 16公里'],
			] as const
		).map(([language, line]) => [language, line, '11-28 16km | 11-29 16km']),
	],
	'from one weekday to another, every week': [
		'plan',
		(
			[
				['cs', 'od pondělí do pátku 5 km'],
				['de', 'Mo bis Fr 5 km'],
				['es', 'de lunes a viernes 5 km'],
				['fr', 'du lundi au vendredi 5 km'],
				['it', 'da lunedì a venerdì 5 km'],
				['ja', '月曜から金曜 5km'],
				['ja', '月〜金 5km'],
				['ko', '월요일부터 금요일까지 5km'],
				['pl', 'od poniedziałku do piątku 5 km'],
				['pt-br', 'de segunda a sexta 5 km'],
				['ru', 'с понедельника по пятницу 5 км'],
				['tr', 'pzt-cum 5 km'],
				['zh-cn', '周一到周五 5公里'],
				['zh-tw', '週一到週五 5公里'],
				['de', 'werktags 5 km'],
				['es', 'entre semana 5 km'],
				['fr', 'en semaine 5 km'],
				['ja', '平日 5km'],
				['ko', '평일 5km'],
				['ru', 'по будням 5 км'],
				['tr', 'hafta içi 5 km'],
				['zh-cn', '工作日 5公里'],
			] as const
		).map(([language, line]) => [language, line, '11-25 5km weekly 12345']),
	],
	'every morning': [
		'plan',
		(
			[
				['cs', 'každé ráno 5 km'],
				['de', 'jeden Morgen 5 km'],
				['fr', 'tous les matins 5 km'],
				['it', 'ogni mattina 5 km'],
				['ja', '毎朝 5km'],
				['ko', '매일 아침 5km'],
				['pt-br', 'toda manhã 5 km'],
				['ru', 'каждое утро 5 км'],
				['tr', 'her sabah 5 km'],
				['zh-cn', '每天早上 5公里'],
			] as const
		).map(([language, line]) => [language, line, '11-26 07:00 5km weekly 1234560']),
	],
	'a week on, in words': [
		'plan',
		[
			['cs', 'za týden 8 km', '12-02 8km'],
			['cs', 'příští týden v pátek 8 km', '12-04 8km'],
			['de', 'in einer Woche 8 km', '12-02 8km'],
			['de', 'in zwei Wochen 8 km', '12-09 8km'],
			['de', 'Freitag in einer Woche 8 km', '12-04 8km'],
			['es', 'en 3 días 8 km', '11-28 8km'],
			['es', 'viernes de la próxima semana 8 km', '12-04 8km'],
			['fr', 'dans deux semaines 8 km', '12-09 8km'],
			['fr', 'mardi de la semaine prochaine 8 km', '12-01 8km'],
			['fr', 'vendredi en huit 8 km', '12-04 8km'],
			['it', 'fra una settimana 8 km', '12-02 8km'],
			['it', 'venerdì della prossima settimana 8 km', '12-04 8km'],
			['ja', '来週 8km', 'vague 来週'],
			['ko', '일주일 후 8km', '12-02 8km'],
			['pl', 'za dwa tygodnie 8 km', '12-09 8km'],
			['pl', 'w przyszłym tygodniu w piątek 8 km', '12-04 8km'],
			['pt-br', 'em uma semana 8 km', '12-02 8km'],
			['pt-br', 'sexta da semana que vem 8 km', '12-04 8km'],
			['ru', 'через неделю 8 км', '12-02 8km'],
			['ru', 'на следующей неделе в пятницу 8 км', '12-04 8km'],
			['tr', 'bir hafta sonra 8 km', '12-02 8km'],
			['zh-cn', '一周后 8公里', '12-02 8km'],
			['zh-tw', '下週五 8公里', '12-04 8km'],
		],
	],
	'days that no plan can have': [
		'plan',
		[
			['cs', 'dvakrát týdně 8 km', 'vague dvakrát týdně'],
			['de', 'jeden zweiten Tag 8 km', 'vague jeden zweiten Tag'],
			['es', 'cada dos días 8 km', 'vague cada dos días'],
			['fr', 'un jour sur deux 8 km', 'vague un jour sur deux'],
			['fr', 'tous les mardis jusqu’à Noël 8 km', 'vague jusqu’à'],
			['it', 'a giorni alterni 8 km', 'vague a giorni alterni'],
			['ja', '隔日 8km', 'vague 隔日'],
			['ko', '격일 8km', 'vague 격일'],
			['pl', 'dwa razy w tygodniu 8 km', 'vague dwa razy w tygodniu'],
			['pt-br', 'dia sim dia não 8 km', 'vague dia sim dia não'],
			['ru', 'через день 8 км', 'vague через день'],
			['tr', 'gün aşırı 8 km', 'vague gün aşırı'],
			['zh-cn', '每周两次 8公里', 'vague 每周两次'],
			['zh-tw', '隔天 8公里', 'vague 隔天'],
		],
	],
	'neither of two distances': [
		'plan',
		[
			['cs', '8 až 10 km zítra', 'unplaced 8 až 10 km'],
			['de', '8 bis 10 km morgen', 'unplaced 8 bis 10 km'],
			['es', 'de 8 a 10 km mañana', 'unplaced 8 a 10 km'],
			['fr', '8 ou 10 km demain', 'unplaced 8 ou 10 km'],
			['it', '8 o 10 km domani', 'unplaced 8 o 10 km'],
			['ja', '8〜10km 明日', 'unplaced 8〜10km'],
			['ko', '8이나 10km 내일', 'unplaced 8이나 10km'],
			['pl', '8 do 10 km jutro', 'unplaced 8 do 10 km'],
			['pt-br', '8 ou 10 km amanhã', 'unplaced 8 ou 10 km'],
			['ru', '8 или 10 км завтра', 'unplaced 8 или 10 км'],
			['tr', '8 veya 10 km yarın', 'unplaced 8 veya 10 km'],
			['zh-cn', '8到10公里 明天', 'unplaced 8到10公里'],
			['fr', 'demain 10 km 1h02 5:30/km', 'clash 5:30/km'],
			['de', 'morgen 42,2 km 5h30 5:30/km', 'clash 5:30/km'],
			['zh-tw', '8或10公里 明天', 'unplaced 8或10公里'],
		],
	],
	'times of day in words': [
		'plan',
		[
			['cs', 'zítra v sedm 8 km', '11-26 07:00 8km'],
			['de', 'morgen um sieben 8 km', '11-26 07:00 8km'],
			['de', 'morgen um halb sieben 8 km', '11-26 06:30 8km'],
			['es', 'mañana a las siete y media 8 km', '11-26 07:30 8km'],
			['es', 'mañana a las 8 menos cuarto 8 km', '11-26 07:45 8km'],
			['fr', 'demain à 7h et quart 8 km', '11-26 07:15 8km'],
			['fr', 'demain à 8 h moins le quart 8 km', '11-26 07:45 8km'],
			['it', 'domani alle 7 e un quarto 8 km', '11-26 07:15 8km'],
			['pt-br', 'amanhã às sete 8 km', '11-26 07:00 8km'],
			['ru', 'завтра в семь 8 км', '11-26 07:00 8km'],
			['zh-cn', '明天下午三点 8公里', '11-26 15:00 8km'],
			['zh-cn', '明天7点一刻 8公里', '11-26 07:15 8km'],
			['ko', '내일 일곱 시 8km', '11-26 07:00 8km'],
		],
	],
	'what was run': [
		'run',
		[
			['cs', 'před týdnem 8 km bez bolesti', '11-18 8km pain 0'],
			['cs', '10 km za hodinu', '11-25 10km 3600s'],
			['de', 'vor einer Woche 8 km ohne Schmerzen', '11-18 8km pain 0'],
			['de', 'am 23. 8 km', '11-23 8km'],
			['de', 'gestern Morgen um 7 8 km', '11-24 07:00 8km'],
			['de', '8 km im 5:30er Schnitt', '11-25 8km 2640s'],
			['de', '10 km in einer Stunde', '11-25 10km 3600s'],
			['es', 'antier 8 km sin dolor', '11-23 8km pain 0'],
			['es', 'el día 23 8 km', '11-23 8km'],
			['es', '1 hora y cuarto', '11-25 4500s'],
			['fr', 'il y a une semaine 8 km', '11-18 8km'],
			['fr', 'le 23 8 km aucune douleur', '11-23 8km pain 0'],
			['fr', 'hier 42,2 km 5h30 5:30/km', '11-24 05:30 42.2km 13926s'],
			['fr', 'hier 8 km à 1h02 5:30/km', '11-24 01:02 8km 2640s'],
			['de', 'gestern 8 km um 1h02 5:30/km', '11-24 01:02 8km 2640s'],
			['fr', '10 km en 52mn30', '11-25 10km 3150s'],
			['it', 'il 23 8 km senza dolore', '11-23 8km pain 0'],
			['it', '10 km in un’ora', '11-25 10km 3600s'],
			['ja', 'おととい 8km 痛みなし', '11-23 8km pain 0'],
			['ja', 'フル 3:45', '11-25 42.195km 13500s'],
			['ja', '800m×6本', '11-25 4.8km speed'],
			['ko', '어젯밤 8km 통증 없음', '11-24 18:00 8km pain 0'],
			['ko', '그제 8km', '11-23 8km'],
			['ko', '800m 6개', '11-25 4.8km speed'],
			['pl', 'tydzień temu 8 km bez bólu', '11-18 8km pain 0'],
			['pl', '6x800m p. 90s', '11-25 4.8km speed'],
			['pl', '23.11 8 km', '11-23 8km | 11-25 8km 1391s'],
			['pt-br', 'dia 23 8 km sem dor', '11-23 8km pain 0'],
			['ru', 'неделю назад 8 км без боли', '11-18 8km pain 0'],
			['ru', '6х800м', '11-25 4.8km speed'],
			['ru', '10 км за час', '11-25 10km 3600s'],
			['tr', 'evvelsi gün 8 km ağrısız', '11-23 8km pain 0'],
			['tr', 'bir hafta önce 8 km', '11-18 8km'],
			['zh-cn', '一周前 8公里 不疼', '11-18 8km pain 0'],
			['zh-cn', '8公里 配速5分30秒', '11-25 8km 2640s'],
			['zh-cn', '两小时', '11-25 7200s'],
			['zh-tw', '前天 8公里 不痛', '11-23 8km pain 0'],
		],
	],
	'all such weekdays': [
		'plan',
		[
			['ru', 'по вторникам 8 км', '12-01 8km weekly 2'],
			['ru', 'по вторникам и четвергам 8 км', '11-26 8km weekly 24'],
			['ru', 'вторник до 31 декабря 8 км', '12-01 8km weekly 2'],
		],
	],
};
