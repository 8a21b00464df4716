/** How many characters around a number can speak of it. No subject is longer, and the work for each number stays bounded. */
export const REACH = 60
