/** What a calendar is made of, as data (jCal, RFC 7265). */

export type Property = [name: string, parameters: Record<string, string>, type: string, ...values: unknown[]];
export type Component = [name: string, properties: Property[], components: Component[]];
