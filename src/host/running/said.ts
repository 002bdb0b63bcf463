import type { FromPage } from '../../core/protocol/messages.ts';

/** What the person says on the Run tab. */
export type RunningSaid = Extract<
	FromPage,
	{
		kind:
			| 'askRuns'
			| 'logRun'
			| 'logRuns'
			| 'editRun'
			| 'deleteRun'
			| 'undoRuns'
			| 'setPlan'
			| 'clearPlan'
			| 'checkDone'
			| 'signTicked'
			| 'keepOutcomes'
			| 'loadRule'
			| 'copyText'
			| 'saveCard';
	}
>;
