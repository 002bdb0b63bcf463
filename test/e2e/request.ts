import type { TestApi } from '../../src/host/testApi.ts';

type UntimedEvent = Parameters<TestApi['dispatch']>[0];

/** What the driver asks of the resident module in a window's extension host. */
export type Request =
	| { readonly kind: 'command'; readonly command: string; readonly args: readonly unknown[] }
	| { readonly kind: 'setting'; readonly key: string; readonly value: unknown }
	| { readonly kind: 'clock'; readonly move: 'advance' | 'jump'; readonly milliseconds: number }
	| { readonly kind: 'dispatch'; readonly event: UntimedEvent }
	| { readonly kind: 'sit'; readonly minutes: number }
	| { readonly kind: 'activity'; readonly trusts: boolean }
	| { readonly kind: 'now' | 'view' | 'signals' | 'pid' };

export type Answer = { readonly value: unknown } | { readonly error: string };

/**
 * The setting that names the folder of mailboxes: the driver and the resident have the disk in common
 * and nothing else. Each window's mailbox is in there, named as the folder that the window has open.
 */
export const mailboxSetting = 'nextPostureTest.mailbox';

/** Milliseconds between two looks into a mailbox, at either end. */
export const PAUSE = 5;

/** Written into a mailbox by the resident that answers there; a reloaded window's old one gives way. */
export const ownerFile = 'owner';
export const requestFile = (id: number): string => `request-${id}.json`;
export const answerFile = (id: number): string => `answer-${id}.json`;
