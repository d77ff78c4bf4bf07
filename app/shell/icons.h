// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>
#include <QPixmap>
#include <QStringView>

#include "shell/theme.h"

class QPainter;

namespace Earshot
{

/// Our own line drawings, resources/icons/*.svg, in the order of the table in icons.cpp.
enum class IconName {
    Person,
    People,
    PersonAdd,
    Inbox,
    Chat,
    Clock,
    ClockLate,
    Reply,
    ReplyAll,
    Forward,
    LooseEnds,
    List,
    Folder,
    Bookmark,
    Phone,
    PhoneOut,
    PhoneIn,
    PhoneMissed,
    HangUp,
    Mail,
    Letter,
    Lock,
    Note,
    Calendar,
    CalendarCheck,
    Check,
    ChevronDown,
    ChevronUp,
    ChevronLeft,
    ChevronRight,
    Back,
    ArrowUp,
    ArrowDown,
    More,
    OpenWindow,
    Search,
    Sliders,
    Table,
    Plus,
    Minus,
    Close,
    Attach,
    Link,
    Image,
    ImageBlocked,
    Shield,
    Warning,
    Triangle,
    Help,
    Info,
    MoodCalm,
    MoodWorried,
    MoodUpset,
    MoodAngry,
    Heart,
    Target,
    Building,
    Bars,
    Download,
    Upload,
    Print,
    Send,
    Book,
    Code,
    Copy,
    Wrap,
    Undo,
    Redo,
    Microphone,
    Mute,
    Speaker,
    Hold,
    Pause,
    Play,
    Record,
    Keypad,
    Transfer,
    Tag,
    Flag,
    Globe,
    Moon,
    Sun,
    Visit,
    Voicemail,
    Bell,
    Settings,
    Refresh,
    Trash,
    Pencil,
    Eye,
    Filter,
    History,
    Merge,
    Split,
    Key,
    File,
    Quote,
    Spam,
    Keyboard,
    Desk,
    Rail,
    Dock,
    Count
};

/// An icon for QAbstractButton, QAction, DecorationRole … sharp at any scale, mirrored where the reading direction
/// asks for it, coloured when painted. On our buttons it takes the colour of the word beside it, whatever `color` says.
QIcon icon(IconName name, Token color = Token::Text2);

/// For delegates and painted widgets: the icon centred in `rect` at 12 (list state), 14 (inline), 16 (buttons) or
/// 20 (choices) logical pixels.
void drawIcon(QPainter *painter, const QRect &rect, IconName name, const QColor &color, int size = 16);

/// The name an icon made by icon() carries (QIcon::name()), or Count for a foreign icon.
IconName iconNamed(const QString &name);

/// File name without folder and ending, for tests.
QString fileName(IconName name);

} // namespace Earshot
