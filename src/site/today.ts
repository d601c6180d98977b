export { todayFrom } from '../domain/today.ts';
