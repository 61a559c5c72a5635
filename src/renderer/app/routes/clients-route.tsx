import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { ClientsScreen } from '../../features/clients/screens/clients-screen.tsx'
import { useCommands } from '../commands/commands.tsx'
import { useGo } from '../navigation/navigation.tsx'

export const ClientsRoute = () => {
  const { t } = useTranslation('clients')
  const go = useGo()
  const [isAdding, setAdding] = useState(false)
  useCommands([{ id: 'add-client', title: t('list.add'), keys: 'N', run: () => setAdding(true) }])
  return (
    <ClientsScreen
      isAdding={isAdding}
      onAdd={setAdding}
      onOpen={(clientId) => go.to('client', { clientId })}
    />
  )
}
