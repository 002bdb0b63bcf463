import { FIT_START, type Frame, RawFit } from '../../../support/rawFit.ts';

export const whole = () => new RawFit().records().session();
export const framed = (frame: Frame) => whole().close(frame);
export const RUN = '2025-05-04 06:00:00 5.00 km 1800 s';
export const RIDE = [2];
export const UINT32 = 0x86;

export function cut(bytes: Uint8Array, by: number): Uint8Array {
	return bytes.slice(0, -by);
}

export function withBytes(...parts: readonly (Uint8Array | number[])[]): Uint8Array {
	return Uint8Array.from(parts.flatMap((part) => [...part]));
}

export const lap = (from: number, seconds: number, km: number, sport = 1) => ({
	253: FIT_START + from + seconds,
	2: FIT_START + from,
	7: seconds * 1000,
	8: seconds * 1000,
	9: km * 100_000,
	25: [sport],
});
