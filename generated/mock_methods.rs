// @generated from openapi.yaml; edit that instead.

methods! {
    list_projects create_project get_project update_project list_project_api_keys
    delete_project_api_key get_project_api_key update_project_api_key archive_project
    list_project_certificates activate_project_certificates
    deactivate_project_certificates get_project_data_retention
    update_project_data_retention list_project_groups add_project_group
    remove_project_group get_project_group get_project_hosted_tool_permissions
    update_project_hosted_tool_permissions delete_project_model_permissions
    get_project_model_permissions update_project_model_permissions
    list_project_rate_limits update_project_rate_limit list_project_service_accounts
    create_project_service_account delete_project_service_account
    get_project_service_account update_project_service_account
    create_project_service_account_api_key get_project_service_tier_settings
    update_project_service_tier_settings list_project_spend_alerts
    create_project_spend_alert delete_project_spend_alert get_project_spend_alert
    update_project_spend_alert delete_project_spend_limit get_project_spend_limit
    update_project_spend_limit list_project_users create_project_user delete_project_user
    get_project_user update_project_user list_project_group_roles
    assign_project_group_role unassign_project_group_role get_project_group_role
    list_project_roles create_project_role delete_project_role get_project_role
    update_project_role list_project_user_roles assign_project_user_role
    unassign_project_user_role get_project_user_role
}
