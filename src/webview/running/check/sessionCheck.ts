import type { Day } from '../../../core/base/calendar.ts';
import type { Instant } from '../../../core/base/time.ts';
import type { CheckContext } from '../../../core/running/check/answers.ts';
import { checkContext } from '../../../core/running/check/checkContext.ts';
import type { CheckResult } from '../../../core/running/check/checkResult.ts';
import { mergeTicks, type Tick } from '../../../core/running/check/warningSigns.ts';
import type { RunningData, RunningState } from '../../../core/running/runningState.ts';
import type { Offer, Person } from '../../moves/offer.ts';
import { localDays } from '../../ui/browser.ts';
import { easeOffer, gentleOffer, offerById } from '../around/runOffers.ts';

/** The results of this page's checks while it is open, which are there before the host sends them back. */
export class SessionCheck {
	/** The last ordinary check, unless a sign was ticked after it. */
	private result: CheckResult | null = null;
	/** The sign ticked after the last ordinary check. */
	private warned: Tick | null = null;

	/** A sign was ticked: an earlier check offers nothing any more. */
	warn(warned: Tick): void {
		this.warned = warned;
		this.result = null;
	}

	/** An ordinary check has a result: signs ticked before it no longer count. */
	checked(result: CheckResult): void {
		this.result = result;
		this.warned = null;
	}

	/** The running state that the host sent, with the sign that was ticked here on this day. */
	running(sent: RunningState, today: Day): RunningState {
		const { warned } = this;
		return warned && localDays.dayOf(warned.at) === today
			? { ...sent, ticked: mergeTicks(sent.ticked, warned) }
			: sent;
	}

	/**
	 * What a check that begins at `now` knows; null: the host has not sent it yet, and a check that does not know of a
	 * sign must not begin.
	 */
	begin(
		{ running, runs }: RunningData,
		{ body }: Pick<Person, 'body'>,
		now: Instant,
	): CheckContext | null {
		return running && runs
			? checkContext(this.running(running, localDays.dayOf(now)), runs, body, now, localDays)
			: null;
	}

	/** The routine that the outcome offers; null: none that suits the person. */
	offered(person: Person): Offer | null {
		const routine = this.result?.routine ?? null;
		switch (routine) {
			case 'sciatica-friendly':
				return this.gentle(person);
			case 'ease':
				return easeOffer(person);
			case 'warmup-easy':
			case 'micro-reset':
			case null:
				return routine && offerById(routine, person);
		}
	}

	/** The gentle set: only a check without a warning sign opens it. */
	gentle(person: Person): Offer | null {
		return this.result?.opensGentleSet ? gentleOffer(person) : null;
	}
}
