/** Runs so many messages through the network, and gives their mean time in it. */
export declare const run: (messages: number) => number
