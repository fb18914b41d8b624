import { networkSlots } from '../../networks.ts'

/** Pieces of the English wordings. */
export const slots: Readonly<Record<string, readonly string[]>> = {
  ...networkSlots,
  month: [
    ...['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October'],
    ...[
      'November',
      'December',
      'Jan',
      'Feb',
      'Mar',
      'Apr',
      'Jun',
      'Jul',
      'Aug',
      'Sep',
      'Sept',
      'Oct',
      'Nov',
      'Dec',
    ],
  ],
  weekday: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
}
