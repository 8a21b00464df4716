import type { RunningOffice } from './startOffice.ts'

export const firstPassword = 'First-Horse-11'
export const ownPassword = 'Second-Horse-22'

/** Makes the first three people by the set-up link and signs the lead in; answers the lead's cookie. */
export async function setUpAndSignIn(office: RunningOffice): Promise<string> {
  const link = new URL(office.setUpLink ?? '')
  const district = link.searchParams.get('district') ?? ''
  const person = (login: string) => ({ login, name: `${login} 某`, password: firstPassword })
  await office.post('setUp', {
    district,
    token: link.searchParams.get('token'),
    system: person('system'),
    security: person('security'),
    lead: person('lead'),
  })
  const { cookie } = await office.post('signIn', { district, login: 'lead', password: firstPassword })
  await office.post('changePassword', { oldPassword: firstPassword, newPassword: ownPassword }, cookie)
  return cookie
}
