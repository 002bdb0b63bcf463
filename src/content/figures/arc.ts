import { radians } from '../../core/figure/turn.ts';
import { add, type Vec } from '../../core/figure/vector.ts';

/**
 * The path of a round arrow about `centre`: from one angle to another, in degrees, where 0 lies
 * along `first` and 90 along `second`.
 */
export function arc(
	centre: Vec,
	first: Vec,
	second: Vec,
	from: number,
	to: number,
): readonly Vec[] {
	const steps = 8;
	return Array.from({ length: steps + 1 }, (_, step) => {
		const angle = radians(from + ((to - from) * step) / steps);
		return add(add(centre, first, Math.cos(angle)), second, Math.sin(angle));
	});
}
