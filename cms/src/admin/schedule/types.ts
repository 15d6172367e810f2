export type { Act, ListedPlan, Made, Planned, Plans } from '../../publishing/schedule/api';
