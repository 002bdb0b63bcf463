/**
 * The technique pages that the cues were checked against, and the studies of training load, by id: an
 * address to open outside, or the title of an article without one.
 */
export const sources: Readonly<Record<string, string>> = {
	SEED: "Running with Back Pain: Do or Don't? (The Mother Runners)",
	NHSback: 'https://www.nhs.uk/live-well/exercise/lower-back-pain-exercises/',
	NHSrun: 'https://www.nhs.uk/live-well/exercise/how-to-stretch-after-a-run/',
	MayoBack:
		'https://www.mayoclinic.org/healthy-lifestyle/adult-health/multimedia/back-pain/sls-20076265',
	MayoSleep:
		'https://www.mayoclinic.org/diseases-conditions/back-pain/in-depth/sleeping-positions/art-20546852',
	MayoHS:
		'https://www.mayoclinichealthsystem.org/hometown-health/speaking-of-health/how-to-strengthen-your-core',
	Eskenazi:
		'https://www.eskenazihealth.edu/news/exercise-of-the-month-piriformis-stretch-for-sciatica',
	NHSTayside:
		'https://rightdecisions.scot.nhs.uk/being-a-partner-in-my-care-realistic-medicine-together/local-resources/nhs-tayside/exercises-to-try-at-home',
	AAOScalf: 'https://www.anationinmotion.org/ortho-pinion/strengthening-exercises-calf-raises/',
	Peak: 'https://www.peak-physio.com.au/program/d3f9817a44e1/',
	OAE: 'https://oaevansville.com/back-exercises/standingbackpira/',
	MaryFree: 'https://www.maryfreebed.com/stretching-exercises-corner-stretch/',
	OsteoTbar: 'https://www.osteo.co.uk/exercises/t-bar/',
	Hemp: 'https://hempsteadtherapycentre.co.uk/desk-based-stretching/',
	Balban: 'https://doi.org/10.1016/j.xcrm.2022.100895',
	Roll: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC6465761',
	FitPro: 'https://fit-pro.com/videos-131-Foam-roller-thoracic-spine-extension.html',
	SCI: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC3649706',
	Eyes: 'https://doi.org/10.1016/j.clae.2022.101744',
	Yama: 'https://runnersworldonline.com.au/dynamic-warm-up/',
	Ginkgo:
		'https://theginkgotreept.com/blog/optimize-performance-using-this-dynamic-running-warm-up',
	ChiRun: 'http://www.chicagorun.org/dynamic-warm-up',
	Active: 'https://www.active.com/articles/prosperous-running-dynamic-movement',
	AAOSspine: 'https://baystatepain.com/pain-exercises/rehabilitation/spine-program/',
	EMG: 'https://brieflands.com/articles/zjrms-963',
	Parkrun: 'https://blog.parkrun.com/au/2020/06/29/stretching-for-strength-and-mobility/',
	Guys: 'https://www.guysandstthomas.nhs.uk/health-information/low-back-pain/physiotherapy-and-exercises',
	Nielsen:
		'https://vbn.aau.dk/da/publications/excessive-progression-in-weekly-running-distance-and-risk-of-runn',
	RunClever: 'https://bmjopensem.bmj.com/node/136784',
	Ristolainen: 'Ristolainen 2014, rest days and overuse injury (read in summary only)',
	Frandsen: 'https://doi.org/10.1136/bjsports-2024-109380',
};

/** The address of a source; null for an unknown id and for a source that has only a title. */
export function sourceAddress(id: string): string | null {
	const source = Object.hasOwn(sources, id) ? sources[id] : undefined;
	return source && /^https?:\/\//.test(source) ? source : null;
}
