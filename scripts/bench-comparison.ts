import { comparisonText, comparisonTimes } from '../test/bench/comparison.ts';

console.log(comparisonText(comparisonTimes([25, 50, 100, 200, 400])));
