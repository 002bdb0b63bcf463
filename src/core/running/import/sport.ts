import { finderOf, foldWords } from './fold.ts';

/** What a file says of the sport of an activity. */
export type EntrySport = 'run' | 'other' | 'unsaid';

/**
 * Words for sports in the languages in which watches and their services export: English, German, French,
 * Spanish, Portuguese, Italian, Dutch, Danish, Swedish, Norwegian, Finnish, Polish, Czech, Turkish,
 * Russian, Japanese, Chinese and Korean; `finderOf` says how they are written.
 */

/** Running itself. */
const RUNNING = `
	run runs runner running *running jog jogs jogg* *jogging parkrun trailrun* *marathon* *maraton* ultrarun*
	canicross
	*lauf* laufen joggen
	course course_a_pied courir footing
	carrera* correr corriendo trote trotar corrida* corre
	corsa corse correre podis*
	hardlo* *lopen *veldloop *hindernisloop *runnen
	lob lobe lobet lobetur* lobetr* *lob joggetur*
	*lop lopa *lopp lopning* *lopning lopt* loprunda* loppass* loping* *loping lope lopetur* lopetr*
	*juoksu* juokse* holkka* *holkka lenkki
	bieg biegi biegu biegan* biegow* trucht*
	*beh behu behan* behac* bezeck*
	kosu* kosma* kros
	*бег бега бегу бегом бегов* *забег* пробежк* *раннинг* *джоггинг* трусц* *марафон* кросс
	*ランニング* *ジョギング* *ジョグ* *ラン *トレイルラン* *トレラン* *マラソン* *トラック走* 走り* 走る
	*跑* *马拉松* *馬拉松* 半马 半馬 全马 全馬 超马 超馬
	*달리기* *러닝* *런닝* *조깅* *런 *마라톤* *뛰기*
`;

/** What only runners write without the word: a treadmill, a trail, a track. A walk on them is a walk. */
const RUNNING_PLACE = `
	treadmill* laufband* *laufband tapis_de_course tapis_roulant tapis cinta_de_correr cinta caminadora* esteira*
	passadeira* loopband* lobeband* lopband* tredemoll* juoksumat* biezni* bezecky_pas bezeckem_pasu
	kosu_band* бегов*_дорожк* *トレッドミル* *ルームランナー* *跑步机* *跑步機* *트레드밀* *러닝머신* *런닝머신*
	trail trails trailow* trailov* трейл* ultra track tracks *トラック* *트랙* *田径* *田徑*
`;

/** Sports that are not running, also where running is named beside them ("biegi narciarskie", "ski run"). */
const OTHER = `
	ride rides riding bik* *bike cycl* *cycling bicycl* *cycle ebike* spinning mtb gravel *fahrt handcycl*
	rad *radfahr* radtour* radeln radrenn* radmarathon* fahrrad* rennrad* laufrad* velo* vtt btt
	cicl* bici* pedal* fiets* *fietsen loopfiets* *wielren* *biken gravelrit ochtendrit middagrit avondrit rit cykl* cykel* *cykling sykl* sykkel* *sykling
	pyora* *pyoraily kolarst* rowerz* rowerow* jazda jazdy przejazd* jizda jizdy vyjizd* kolo kole bisiklet* surus* вело* *заезд* *велосипед*
	*自行车* *自行車* *骑* *騎* *單車* *单车* *自転車* *サイクリング* *ライド* *バイク* *자전거* *사이클* *라이딩*

	swim* *swim *schwimm* natation nage nager nadar natac* nado nuoto nuot* *zwem* svom* simning* *simning simma
	uinti* *uinti plywan* plavan* plavecky yuzme* плав* *游泳* *水泳* *スイム* *スイミング* *수영*

	row rowing rower ruder* rudern aviron ramer remo remar canott* roeien roei* roning rodd* *roing *soutu* romaskin* vogatore
	wiosl* veslov* kurek гребл* *划船* *ローイング* *로잉* *조정*
	kayak* kajak* canoe* canoa* canot* kano* kanu* paddl* *paddl* sup padel* padling* melont* *카약* *カヤック* *皮划艇*
	surf surfe surfing *surfen *surf *surfing sail sailing segel* segling* seiling* sejlads* voile vela zeil* purjeh* zegl* yelken парус*
	rafting dive diving scuba tauch* plongee buceo snorkel* wakeboard* *サーフィン* *冲浪* *衝浪* *서핑*

	ski skis skiing *skiing skien skier telemark skitour* skilang* skilau* skifahr* skilob* skilop* skid* *skidakning *skidor utfors* alpint alpinski* rulleski skigang*
	skigaing* langlauf* *langlauf langlaufen eislauf* eiskunst* eisschnelllauf* schlittschuh* rollschuh* schneeschuh*
	snowboard* snowshoe* raquette* raqueta* ciaspol* skeeler* galop* gallop* esqui* sci scialpin* skat* *skate *skating patin* pattin* schaats* skojt*
	skoyt* skridsk* *luistel* hiiht* *hiihto* laskettel* lumilaut* narci* nart* biegowk* lyz* lyzar* bezk*
	brusl* лыж* *лыж* сноуборд* коньк* ролик* langrend* langrenn* sledd* rodel* inline* roller* rulle* rullskid*
	rolki rolkach lyzwy paten* kayag* kar_ayakkab* lumikenk* snesko* snoskor* truger rakiet* snezn* снегоступ* *滑雪* *滑冰* *溜冰* *轮滑* *直排輪* *スキー* *スケート* *スノーボード* *スノーシュー* *雪鞋* *스노슈* *스키* *스케이트* *스노보드*

	yoga pilates strength* kraft* *krafttraining weight* gewicht* gym* *gym fitness* workout* cardio* kardi* кардио* эллип* hiit high_intensity_interval* crossfit*
	ellip* elipt* ellittic* orbitrek* crosstrainer* stair* stepper* step musculation muscul*
	palestra fuerza pesas forca pesi forza krachttraining styrke* styrka* voima* kuntosal* silow* silov* posilov* kuvvet* agirlik*
	силов* йога joga jooga ioga *力量* *筋トレ* *筋力* *ヨガ* *瑜伽* *瑜珈* *근력* *웨이트* *요가* *健身* *필라테스*
	*ピラティス* *ワークアウト* *ウェイト* *カーディオ* *有酸素* *エリプティカル* *縄跳び* *有氧* *椭圆机* *橢圓機* *重量訓練* *普拉提*
	*皮拉提斯* *跳绳* *跳繩* *유산소* *카디오* *일립티컬* *줄넘기*
	stretch* dehn* etirement* meditat* breathwork* boxing boxen boxe boks* kickbox* martial* karate judo*
	danc* tanz* danse* baile* dansen dansning* aerobic* gymnast* calisthen* functional* core ropejump* seilspring*
	climb* *climbing treppen* traplop* klett* escalad* bloc arrampic* klimmen klatr* klattr* kiipei* wspin* lezeni* tirman* скалолаз* bouldern bouldering
	*攀岩* *クライミング* *클라이밍* *등반*

	tennis* *tennis tenis* racket* pickleball badminton* squash* football* fussball* futbol* futebol* fotbal* fotbol* fotball* fodbold* voetbal*
	soccer calcio basketball* baloncesto volleyball* hockey* ishockey* golf* rugby* cricket* handball* baseball*
	softball* lacrosse* frisbee* jalkapallo* pilka* salibandy* innebandy* футбол* теннис* гольф* хокке*
	*テニス* *サッカー* *ゴルフ* *足球* *篮球* *籃球* *网球* *網球* *羽毛球* *乒乓* *高尔夫* *高爾夫* *테니스* *축구* *농구* *골프*

	driving motor* motocicl* motocross* flying kart* horse* equest* equit* reiten reitsport paardrij*
	ridning* ausritt* konna at_binme ratsast* верхов* *乗馬* *骑马* *승마*
	triathlon* triatlon* *铁人* *鐵人* *트라이애슬론* *トライアスロン* duathlon* duatlon* aquathlon* swimrun* multisport* transition* transic* transizion* ubergang brick wheelchair*
	jezdectv* jezdziec* binicil* hipism* snowmobil* canyoning paraglid* hang_gliding whitewater via_ferrata
	silla_de_ruedas cadeira_de_rodas sedia_a_rotelle rolstoel* rullstol* rullestol* korestol* wozek_inwal* vozik* tekerlekli_sandalye *коляск* *車いす* *车椅子* *轮椅* *輪椅* *휠체어*
	triatl* триатл* *철인* rollski* skiroll* каяк* caiaque* snobrett* elcykel* elektrokol* trappenlop* passeio* *ボート* *セーリング* *帆船* *세일링* мотоцикл* moto pesca peche рыбалк* *釣り* *钓鱼* *낚시*
	rollstuhl* fauteuil* lobehjul* *跑酷* handisport* fishing* angeln fisch* hunting gaming esport*
`;

/** Another sport that has no name. */
const UNNAMED = `
	other others andere anderer anderes sonstig* autre* otro otros otra outro outros outra altro altri overig* annan annat annet
	andet ovrigt muu muut inne inny jine jiny ostatni diger другое другая *其他* *その他* *기타*
`;

/** Training of no kind, where it is all that is said: beside another word that says what it was. */
const WORKOUT = `
	entrainement entrenamiento ejercicio treino allenamento traning traening trening treeni trenink antrenman
	тренировка 训练 訓練 운동
`;

/** Going on foot, which gives way to running where both are named ("run/walk"). */
const WALKING = `
	walk* *walk *walking hik* trek* stroll* rucking gehen *spazier* wander* *wandern wanderung* marsch* bergsteig*
	marche marcher marcha randonn* rando* caminar camina* caminhada* senderism* excurs* escurs* cammin* passeggi*
	*wandel* gang gange gaende gatur* stavgang* hundetur* vandr* *vandring *promenad* fottur* fjelltur* topptur* koiralen* kavel* *kavely vaellu* patikoint* spacer*
	chod chodz* piesz* wedrow* chuze* prochazk* turist* turyst* pesi* yuru* ходьб* поход* прогул* пеш* mountaineer* alpinis*
	trilha* *徒步* *步行* *走路* *健走* *健行* *散步* *远足* *遠足* *登山* *爬山* *ハイキング* *ウォーキング* *ウォーク* *散歩* *徒歩* *競歩* *快走* *竞走* *行走*
	*걷기* *하이킹* *등산* *산책* *워킹* *트레킹* *경보*
`;

const FINDERS = {
	running: finderOf(RUNNING),
	place: finderOf(RUNNING_PLACE),
	other: finderOf(OTHER),
	unnamed: finderOf(UNNAMED),
	walking: finderOf(WALKING),
};

const WORKOUTS: ReadonlySet<string> = new Set(WORKOUT.trim().split(/\s+/).map(foldWords));

/** What the words of a name are about. */
function topicsOf(name: string) {
	// `VirtualRun` and `TrailRun` are two words run together.
	const text = foldWords(name.slice(0, 100).replace(/([a-z])(?=[A-Z])/g, '$1 '));
	// "Walking on a 跑步机" is no running, though the word for a treadmill holds it.
	const rest = text.replace(FINDERS.place, '');
	return {
		text,
		running: FINDERS.running.test(rest),
		place: rest !== text,
		other: FINDERS.other.test(rest),
		walking: FINDERS.walking.test(rest),
	};
}

/** Running, and any other number, in Strava's older GPX files. */
const STRAVA_RUN = '9';

function readSport(name: string): EntrySport {
	const { text, running, place, other, walking } = topicsOf(name);
	if (/^\d{1,2}$/.test(text)) {
		return text === STRAVA_RUN ? 'run' : 'other';
	}
	if (other || FINDERS.unnamed.test(text) || WORKOUTS.has(text) || (walking && !running)) {
		return 'other';
	}
	return running || place ? 'run' : 'unsaid';
}

/** Lists name a few sports thousands of times. */
const known = new Map<string, EntrySport>();
const MOST_KNOWN = 500;

/** Tells running from other sports by the name that another program gives it; `unsaid` for unknown words. */
export function sportOf(name: string): EntrySport {
	const before = known.get(name);
	if (before !== undefined) {
		return before;
	}
	if (known.size >= MOST_KNOWN) {
		known.clear();
	}
	const sport = readSport(name);
	known.set(name, sport);
	return sport;
}

/** Whether the title of an activity says that it was no run. */
export function isOtherByTitle(title: string): boolean {
	const { running, other, walking } = topicsOf(title);
	return !running && (other || walking);
}
