const EDIT: u32 = 0;

fn main() {
    let bytes = std::fs::read(std::env::args().nth(1).expect("a file")).expect("a readable file");
    println!("{EDIT} {:?} {:?}", updates(&bytes), messages(&bytes));
    for request in requests() {
        println!("{request:?}");
    }
}

fn updates(bytes: &[u8]) -> Option<usize> {
    match enums::Updates::from_bytes(bytes).ok()? {
        enums::Updates::Updates(updates) => Some(updates.updates.len()),
        _ => None,
    }
}

fn messages(bytes: &[u8]) -> Option<usize> {
    match enums::messages::Messages::from_bytes(bytes).ok()? {
        enums::messages::Messages::Messages(messages) => Some(messages.messages.len()),
        _ => None,
    }
}

fn requests() -> [Vec<u8>; 10] {
    [
        functions::help::GetConfig {}.to_bytes(),
        functions::help::GetNearestDc {}.to_bytes(),
        functions::updates::GetState {}.to_bytes(),
        functions::auth::LogOut {}.to_bytes(),
        functions::auth::ImportBotAuthorization {
            flags: 0,
            api_id: 1,
            api_hash: "ab".to_owned(),
            bot_auth_token: "cd".to_owned(),
        }
        .to_bytes(),
        functions::users::GetUsers { id: vec![UserSelf] }.to_bytes(),
        functions::messages::GetHistory {
            peer: PeerSelf,
            offset_id: 0,
            offset_date: 0,
            add_offset: 0,
            limit: 100,
            max_id: 0,
            min_id: 0,
            hash: 0,
        }
        .to_bytes(),
        functions::messages::SendMessage {
            no_webpage: true,
            silent: false,
            background: false,
            clear_draft: true,
            noforwards: false,
            update_stickersets_order: false,
            invert_media: false,
            allow_paid_floodskip: false,
            peer: PeerSelf,
            reply_to: None,
            message: "hello".to_owned(),
            random_id: 7,
            reply_markup: None,
            entities: None,
            schedule_date: None,
            schedule_repeat_period: None,
            send_as: None,
            quick_reply_shortcut: None,
            effect: None,
            allow_paid_stars: None,
            suggested_post: None,
            rich_message: None,
        }
        .to_bytes(),
        functions::messages::GetMessages { id: vec![] }.to_bytes(),
        functions::channels::GetMessages { channel: enums::InputChannel::Empty, id: vec![] }.to_bytes(),
    ]
}
