import assert from 'node:assert/strict';
import { isOtherByTitle, sportOf } from '../../../../src/core/running/import/sport.ts';

/** Names of sports as Garmin, Strava, Polar, Suunto, Coros and OpenTracks write them, by language. */
const RUNS: Readonly<Record<string, string>> = {
	English: `
		Run, running, RUNNING, TrailRun, trail_running, Virtual Run, Treadmill Running, Treadmill,
		treadmill, Trail running, Track Run, Indoor Run, Jogging, jogging, Ultra Run, Street Running,
		Road running, Obstacle Running, Virtual Running, Indoor Running, Trail, Run/Walk,
		Track, Canicross`,
	German: `
		Lauf, Laufen, Straßenlauf, Laufband, Laufbandtraining, Laufen auf dem Laufband, Traillauf,
		Trailrunning, Bahnlauf, Laufen auf der Bahn, Virtueller Lauf, Virtuelles Laufen, Joggen,
		Hallenlauf, Hindernislauf, Ultralauf, Geländelauf, Straßenlaufen`,
	French: `
		Course à pied, Course, Course sur tapis roulant, Tapis roulant, Tapis de course, Trail, Course
		virtuelle, Course sur piste, Course à pied en salle, Jogging, Footing, Course de trail`,
	Spanish: `
		Carrera, Correr, Carrera en cinta, Entrenamiento en cinta, Carrera de trail, Trail running,
		Carrera en pista, Carrera virtual, Carrera por montaña, Cinta de correr, Trote, Carrera a pie,
		Caminadora, Maratón`,
	Portuguese: `
		Corrida, Corrida em trilha, Corrida em trilhas, Corrida de trilha, Corrida em esteira,
		Esteira, Corrida na passadeira, Corrida virtual, Corrida em pista, Corrida de rua, Corrida ao
		ar livre`,
	Italian: `
		Corsa, Corsa su sentiero, Corsa su tapis roulant, Tapis roulant, Corsa virtuale, Corsa su
		pista, Corsa indoor, Trail running, Correre, Jogging, Corsa su strada`,
	Dutch: `
		Hardlopen, Hardloopsessie, Loopband, Hardlopen op loopband, Trailrunnen, Baanlopen, Virtuele
		hardloopsessie, Hardlopen op de baan, Joggen, Trailrun, Indoor hardlopen,
		Straatlopen, Veldloop, Hindernisloop, Ultralopen, Halve marathon`,
	Danish: `
		Løb, Løbe, Løbetur, Løbebånd, Løb på løbebånd, Trailløb, Baneløb, Virtuelt løb, Indendørs løb,
		Terrænløb, Motionsløb, Jogging,
		Halvmaraton, Løbetræning`,
	Swedish: `
		Löpning, Löpband, Löpning på löpband, Terränglöpning, Traillöpning, Banlöpning, Virtuell
		löpning, Löptur, Inomhuslöpning, Joggning, Löppass,
		Halvmaraton, Traillopp, Träningslopp`,
	Norwegian: `
		Løping, Løpe, Løpetur, Tredemølle, Løping på tredemølle, Terrengløping, Baneløping, Virtuell
		løping, Innendørs løping, Joggetur, Løp, Stiløping,
		Terrengløp, Motbakkeløp, Gateløp, Løpetrening`,
	Finnish: `
		Juoksu, Juokseminen, Juoksumatto, Juoksu juoksumatolla, Polkujuoksu, Ratajuoksu,
		Virtuaalijuoksu, Sisäjuoksu, Maastojuoksu, Hölkkä, Juoksulenkki,
		Puolimaraton, Lenkki`,
	Polish: `
		Bieg, Bieganie, Bieganie na bieżni, Bieżnia, Bieg na bieżni, Bieg terenowy, Bieg przełajowy,
		Bieganie w terenie, Bieg wirtualny, Bieganie w pomieszczeniu, Jogging, Trucht, Bieg po
		stadionie,
		Ultramaraton, Półmaraton`,
	Czech: `
		Běh, Běhání, Běžecký pás, Běh na běžeckém pásu, Trailový běh, Běh v terénu, Běh na dráze,
		Virtuální běh, Běh uvnitř, Jogging, Běžecký trénink,
		Běhací pás, Ultraběh, Půlmaraton`,
	Turkish: `
		Koşu, Koşma, Koşu bandı, Koşu Bandında Koşu, Patika koşusu, Pist koşusu, Sanal Koşu, Arazi
		koşusu, İç mekan koşusu, KOŞU, Jogging,
		Yarı maraton, Kros`,
	Russian: `
		Бег, Бег на беговой дорожке, Беговая дорожка, Трейлраннинг, Трейл-раннинг, Бег по пересеченной
		местности, Виртуальный бег, Бег по стадиону, Пробежка, Джоггинг, Бег в помещении, БЕГ,
		Трейл, Виртуальный забег, Ультрабег, Полумарафон, Кросс`,
	Japanese: `
		ランニング, ラン, トレイルラン, トレイルランニング, トレッドミル, トレッドミルランニング, トラックランニング, バーチャルラン, バーチャルランニング, ジョギング,
		屋内ランニング, ﾗﾝﾆﾝｸﾞ,
		インドアトラック, トラック走`,
	Chinese: `
		跑步, 越野跑, 跑步机, 室内跑步, 田径跑, 虚拟跑步, 慢跑, 户外跑步, 跑步机跑步, 跑步機, 室內跑步, 田徑跑, 虛擬跑步, 戶外跑步, 越野跑步, 操場跑步,
		马拉松, 半程馬拉松, 半马`,
	Korean: `
		달리기, 러닝, 런닝, 트레일 러닝, 트레드밀, 트레드밀 러닝, 트랙 러닝, 가상 달리기, 조깅, 실내 달리기, 러닝머신, 트레일 런,
		실내 트랙, 하프 마라톤`,
};

const OTHERS: Readonly<Record<string, string>> = {
	English: `
		Ride, Biking, EBikeRide, Virtual Ride, Mountain Biking, Walk, Hike, Hiking, Trail Hiking,
		Swim, Open Water Swimming, Nordic Ski, AlpineSki, Rowing, Yoga, Strength Training,
		WeightTraining, Wheelchair, Elliptical, Treadmill Walking, Indoor Walking, Kayaking, Golf,
		Other, 1, 10, Roller Ski, Snowshoe, Multisport, Swimrun, Driving, inline_skating,
		Snowmobiling, Paragliding, Whitewater, Rucking, RockClimbing, HighIntensityIntervalTraining, Racket sports, Track Cycling, Walking Track`,
	German: `
		Radfahren, Rennradfahren, Gehen, Wandern, Langlauf, Skilanglauf, Eislaufen,
		Schlittschuhlaufen, Schwimmen, Freiwasserschwimmen, Krafttraining, Rudern, Gehen auf dem
		Laufband, Nordic Walking, Gewichtstraining, E-Bike-Fahrt, Gravel-Fahrt, Ellipsentrainer, Sonstige,
		Abendspaziergang, Bahnradfahren, Windsurfen, Treppensteigen, Rollski, Rollstuhl`,
	French: `
		Vélo, Cyclisme, Marche, Randonnée, Natation, Ski de fond, Musculation, Marche sur tapis
		roulant, Aviron, Autre,
		Course en fauteuil, Entraînement, Équitation`,
	Spanish: `
		Ciclismo, Caminar, Senderismo, Natación, Natación en piscina, Esquí de fondo, Remo, Fuerza,
		Otro,
		Marcha nórdica, Raquetas de nieve, Tenis, Caminar en caminadora, Silla de ruedas, Entrenamiento, Ejercicio`,
	Portuguese: `
		Ciclismo, Caminhada, Trilha, Natação, Esqui, Força, Remo, Pedalada, Outro,
		Ioga, Futebol, Surfe, BTT, Cadeira de rodas, Caiaque, Treino, Passeio`,
	Italian: `
		Ciclismo, Camminata, Escursionismo, Nuoto, Sci di fondo, Canottaggio, Passeggiata, Altro,
		Vogatore, Ciaspolata, Skiroll, Sedia a rotelle, Allenamento`,
	Dutch: `
		Fietsen, Wielrennen, Wandelen, Wandelen op loopband, Zwemmen, Langlaufen, Schaatsen, Roeien,
		Overig,
		Baanwielrennen, Mountainbiken, Openwaterzwemmen, Skiën, Skeeleren, Snelwandelen, Traplopen, Trappenlopen, Middagrit, Rolstoel`,
	Danish: `
		Cykling, Gang, Gåtur, Vandring, Svømning, Langrend, Styrketræning, Roning, Skiløb, Andet,
		Stavgang, Løbehjul, Snesko, Hundetur, Kørestol, Træning`,
	Swedish: `
		Cykling, Promenad, Vandring, Simning, Längdskidåkning, Styrketräning, Rodd,
		Skridskoåkning, Annat,
		Kvällspromenad, Längdskidor, Utförsåkning, Roddmaskin, Snöskor, Rullstol, Elcykel, Träning, Övrigt`,
	Norwegian: `
		Sykling, Gåtur, Svømming, Langrenn, Styrketrening, Roing, Rulleski, Fottur, Annet,
		Skiløping, Skøyteløp, Fjelltur, Romaskin, Alpint, Truger, Rullestol, Snøbrett, Trening`,
	Finnish: `
		Pyöräily, Maantiepyöräily, Kävely, Kävely juoksumatolla, Vaellus, Uinti, Hiihto, Luistelu,
		Soutu, Muu,
		Sisäsoutu, Rullaluistelu, Lumikenkäily, Pyörälenkki, Kävelylenkki, Treeni`,
	Polish: `
		Jazda na rowerze, Kolarstwo, Spacer, Chodzenie, Pływanie, Narciarstwo biegowe, Biegi
		narciarskie, Turystyka piesza, Inne,
		Wirtualna jazda, Jazda na rolkach, Chód, Jazda konna, Przejażdżka, Wózek inwalidzki, Jeździectwo, Trening`,
	Czech: `
		Cyklistika, Jízda na kole, Chůze, Pěší turistika, Plavání, Běh na lyžích, Běžky, Bruslení,
		Jiné,
		Virtuální jízda, Procházka, Silový trénink, Sněžnice, Vyjížďka, Vozík, Elektrokolo, Trénink, Ostatní`,
	Turkish: `
		Bisiklet, Bisiklete Binme, Yürüyüş, Doğa yürüyüşü, Yüzme, Kayak, Kürek, Diğer,
		Sanal Sürüş, Yürüme, Kros kayağı, Ağırlık çalışması, Paten, Tekerlekli sandalye, Antrenman`,
	Russian: `
		Велоспорт, Велосипед, Ходьба, Пеший туризм, Плавание, Беговые лыжи, Лыжи, Гребля, Йога, Другое,
		Виртуальный заезд, Снегоступы, Инвалидная коляска, Каяк, Триатлон, Тренировка`,
	Japanese: `
		サイクリング, ライド, ウォーキング, ハイキング, 水泳, スイミング, スキー, ヨガ, 筋力トレーニング, その他,
		スノーシュー, 競歩, トラックサイクリング, 車いす, ボート`,
	Chinese: `
		骑行, 自行车, 步行, 徒步, 游泳, 滑雪, 瑜伽, 力量训练, 騎自行車, 健行, 跑步机步行, 其他,
		雪鞋行走, 竞走, 轮椅, 帆船, 训练`,
	Korean: `
		자전거, 사이클링, 걷기, 하이킹, 등산, 수영, 스키, 요가, 근력 운동, 기타,
		암벽 등반, 스노슈잉, 경보, 휠체어, 철인 3종, 운동`,
};

const namesIn = (list: string) => list.split(',').map((name) => name.trim().replace(/\s+/g, ' '));

describe('a sport', () => {
	for (const [language, names] of Object.entries(RUNS)) {
		for (const name of namesIn(names)) {
			it(`"${name}" (${language}) is running`, () => assert.equal(sportOf(name), 'run'));
		}
	}
	for (const [language, names] of Object.entries(OTHERS)) {
		for (const name of namesIn(names)) {
			it(`"${name}" (${language}) is another`, () => assert.equal(sportOf(name), 'other'));
		}
	}
	it('9 is running in the older files of Strava', () => assert.equal(sportOf('9'), 'run'));
	for (const name of [
		'',
		'  ',
		'--',
		'unknown',
		'generic',
		'Training',
		'Brunch',
		'Futás',
		'Activity',
		'プラン表',
		'x'.repeat(5000),
	]) {
		it(`"${name.slice(0, 20)}" is not said`, () => assert.equal(sportOf(name), 'unsaid'));
	}
	it('is told from a list of many as from one', () => {
		for (let name = 0; name < 2000; name++) {
			assert.equal(sportOf(`Name ${name}`), 'unsaid');
		}
		assert.equal(sportOf('Run'), 'run');
	});
});

describe('a title', () => {
	const others = [
		'Cycling 5/4/25 8:00 am',
		'Morning Ride',
		'Evening Walk',
		'Fahrradtour',
		'散步',
		'Swim before work',
		'Abendspaziergang',
		'Ochtendwandeling',
	];
	for (const title of others) {
		it(`"${title}" is of no run`, () => assert.equal(isOtherByTitle(title), true));
	}
	for (const title of [
		'',
		'Morning Run',
		'Run along the cycle path',
		'Feierabendrunde',
		'5/4/25',
		'Lauf am Kanal',
		'March morning',
		'Otro día',
		'Sortie dans la forêt',
	]) {
		it(`"${title}" may be of one`, () => assert.equal(isOtherByTitle(title), false));
	}
});
