/** What to do where a name may be missing for no other reason than a row that was left out of its list. */
export function firstMend(list: string): string {
  return `${list}に読めなかった行があります。先に、その指摘を直してください。`;
}
