export { todayFrom } from '../domain/time/today.ts';
