// One organisation's CPD Companion: az deployment group create --template-file infra/main.bicep --parameters infra/main.bicepparam
targetScope = 'resourceGroup'

@description('Begins the name of every resource.')
@minLength(3)
@maxLength(12)
param name string

@description('Where the data of the outbox and the audit log are kept.')
param location string = resourceGroup().location

@description('The customer\'s Entra tenant.')
param tenantId string

@description('The app registration: the tab\'s audience, the bot and the run-time identity.')
param clientId string

@secure()
@description('The secret of the app registration; kept in the key vault.')
param clientSecret string

@secure()
@minLength(32)
@description('Signs the anchors of the audit log; kept in the key vault. Never change it without need.')
param auditSigningSecret string

@description('The id under which Teams installs the app.')
param teamsAppId string

@description('Host of SharePoint, such as contoso.sharepoint.com.')
param sharePointHost string

@description('Path of the site that holds the lists, such as /sites/cpd.')
param sharePointSitePath string

@description('The host name in the Teams package; empty for the one Azure gives.')
param appDomain string = ''

@description('Size of the machines. Always On needs B1 or larger.')
param planSku string = 'B1'

@description('How many instances run at once.')
@minValue(1)
@maxValue(10)
param instances int = 1

module monitoring 'modules/monitoring.bicep' = {
  name: 'monitoring'
  params: { name: name, location: location }
}

module identity 'modules/identity.bicep' = {
  name: 'identity'
  params: { name: name, location: location }
}

module keyVault 'modules/key-vault.bicep' = {
  name: 'key-vault'
  params: {
    name: name
    location: location
    readerPrincipalId: identity.outputs.principalId
    clientSecret: clientSecret
    auditSigningSecret: auditSigningSecret
  }
}

module storage 'modules/storage.bicep' = {
  name: 'storage'
  params: { name: name, location: location, keyVaultName: keyVault.outputs.name }
}

module webApp 'modules/web-app.bicep' = {
  name: 'web-app'
  params: {
    name: name
    location: location
    planSku: planSku
    instances: instances
    identityId: identity.outputs.id
    monitoringConnectionString: monitoring.outputs.connectionString
    tenantId: tenantId
    clientId: clientId
    clientSecretUri: keyVault.outputs.clientSecretUri
    teamsAppId: teamsAppId
    sharePointHost: sharePointHost
    sharePointSitePath: sharePointSitePath
    storageConnectionStringUri: storage.outputs.connectionStringUri
    auditSigningSecretUri: keyVault.outputs.auditSigningSecretUri
    notificationUrl: empty(appDomain) ? '' : 'https://${appDomain}/api/notifications'
  }
}

module bot 'modules/bot.bicep' = {
  name: 'bot'
  params: {
    name: name
    tenantId: tenantId
    clientId: clientId
    host: empty(appDomain) ? webApp.outputs.hostName : appDomain
  }
}

output hostName string = webApp.outputs.hostName
