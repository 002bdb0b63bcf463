import type { CheckResult } from '../../../core/running/check/checkResult.ts';
import type { Warning } from '../../../core/running/check/readiness.ts';
import type { RunningState } from '../../../core/running/runningState.ts';
import { graver } from '../../../core/running/check/warningSigns.ts';
import type { Offer, Person } from '../../moves/fitting.ts';
import { gentleOffer, offerById } from '../around/offers.ts';

/** What this page's checks came to, for as long as it is open: the host may not have answered yet. */
export class SessionCheck {
	/** The ordinary check that nothing was ticked after. */
	private result: CheckResult | null = null;
	/** The sign that was ticked after the last ordinary check. */
	private warned: Warning | null = null;

	/** A sign was ticked: what an earlier check offered is no longer open. */
	warn(warned: Warning): void {
		this.warned = warned;
		this.result = null;
	}

	/** An ordinary check came to an end: what was ticked before it no longer counts. */
	checked(result: CheckResult): void {
		this.result = result;
		this.warned = null;
	}

	/** What is known of the running, with what was ticked here. */
	running(told: RunningState): RunningState {
		return this.warned ? { ...told, ticked: graver(told.ticked, this.warned) } : told;
	}

	/** What the outcome offers to do now; null: nothing that suits the person. */
	offered(person: Person): Offer | null {
		const routine = this.result?.routine ?? null;
		return routine === 'sciatica-friendly'
			? this.gentle(person)
			: routine && offerById(routine, person);
	}

	/** The gentle set: only a check without a warning sign opens it. */
	gentle(person: Person): Offer | null {
		return this.result?.opensGentleSet ? gentleOffer(person) : null;
	}
}
