//! Two instances on one PostgreSQL: the stories of races and of limits again, with each request going to the other instance
//! than the one before it.

use crate::support::tell_on_two_instances;

macro_rules! on_two_instances {
    ($($file:ident::$story:ident),+ $(,)?) => {$(
        #[actix_web::test]
        async fn $story() {
            tell_on_two_instances(crate::$file::$story::story).await;
        }
    )+};
}

on_two_instances! {
    acceptance::e_6_a_double_click_two_tabs_and_the_back_button_make_one_record,
    acceptance::e_6_two_tabs_with_a_code_each_make_one_record,
    answers::r_direct_7_of_accepting_and_declining_at_the_same_moment_one_is_done,
    answers::r_inv_4_sending_again_and_accepting_at_the_same_moment_do_not_wait_for_each_other,
    api_agreements::the_same_call_sent_again_is_answered_as_before_and_done_once,
    api_customers::r_new_5_a_customer_is_created_once_and_its_credentials_are_answered_once,
    corrections::a_correction_sent_twice_is_recorded_once,
    corrections::two_people_who_correct_one_record_do_not_overwrite_each_other,
    customer_edit::saving_twice_is_done_once,
    double::every_form_that_is_sent_twice_is_done_once,
    limits::asvs_6_1_1_guesses_from_unknown_browsers_wait_longer_each_time_and_the_owner_is_told_once,
    limits::asvs_2_4_1_a_quota_holds_for_many_at_the_same_moment_and_across_processes,
    mail::several_senders_at_once_send_each_letter_once,
    main_job::r_new_4_two_clicks_at_the_same_moment_create_one_customer,
    main_job::two_agents_who_take_the_same_domain_at_once_get_one_customer_and_one_complaint,
    orders::of_two_agents_who_change_the_seats_at_once_the_second_is_told,
    passwords::nobodys_mailbox_is_flooded_with_links,
    passwords::of_a_link_and_a_change_at_the_same_moment_one_is_made,
    passwords::of_two_changes_of_one_password_at_the_same_moment_one_is_made,
    people::admins_who_disable_one_another_at_once_leave_one,
    people::people_who_are_changed_at_the_same_moment_wait_for_one_another,
    registration::r_inv_5_of_two_who_register_one_number_at_the_same_moment_one_is_refused,
}
