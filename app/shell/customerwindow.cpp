// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/customerwindow.h"

#include <QAction>
#include <QKeyEvent>
#include <QShortcut>
#include <QVBoxLayout>

#include "customers/customerpanel.h"
#include "shell/commandpalette.h"
#include "shell/look.h"
#include "shell/screenroom.h"
#include "shell/secondkeys.h"
#include "shell/statusline.h"
#include "shell/undostack.h"

namespace Earshot
{

CustomerWindow::CustomerWindow(Desk &desk, CustomerId customer, QWidget *parent)
    : QMainWindow(parent, Qt::Window)
    , m_desk(desk)
    , m_panel(new CustomerPanel(desk, m_actions, this))
    , m_status(new StatusLine(this))
    , m_undo(new UndoStack(desk, m_actions, this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Customer"));
    build();
    m_panel->showCustomer(customer);
    m_panel->setFocus();
    resizeInScreen(this, 400, 680);
}

CustomerWindow::~CustomerWindow()
{
    hide(); // the panel tells its action whether it is seen, while there are actions
}

CustomerId CustomerWindow::customer() const
{
    return m_panel->customer();
}

void CustomerWindow::edit()
{
    m_panel->editSoon();
}

void CustomerWindow::build()
{
    for (int i = 0; i < int(ActionId::Count); ++i) {
        const auto id = ActionId(i);
        QAction *action = m_actions.action(id);
        const bool ours = id == ActionId::Undo || id == ActionId::Redo || id == ActionId::CommandPalette
            || id == ActionId::EditCustomer || id == ActionId::MergeCustomer || id == ActionId::Back;
        action->setEnabled(ours && action->isEnabled());
        if (ours)
            addAction(action);
    }
    connect(m_actions.action(ActionId::Back), &QAction::triggered, this, &QWidget::close);
    auto *close = new QShortcut(QKeySequence::Close, this);
    connect(close, &QShortcut::activated, this, &QWidget::close);
    m_undo->tellIn(*m_status);
    connect(m_panel, &CustomerPanel::said, this, &CustomerWindow::say);
    connect(m_panel, &CustomerPanel::ticketWanted, this, &CustomerWindow::ticketWanted);
    connect(m_panel, &QWidget::windowTitleChanged, this, [this](const QString &name) {
        setWindowTitle(name);
        m_panel->setAccessibleName(name);
    });
    auto *palette = new CommandPalette(
        m_desk, m_actions, [] { return QList<Place>(); }, this);
    new SecondKeys(m_actions, this);
    connect(palette, &CommandPalette::ticketWanted, this, &CustomerWindow::ticketWanted);
    connect(palette, &CommandPalette::customerWanted, this, &CustomerWindow::customerWanted);

    auto *centre = new QWidget(this);
    auto *column = new QVBoxLayout(centre);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_panel, 1);
    column->addWidget(m_status);
    setCentralWidget(centre);
}

void CustomerWindow::say(const Said &said)
{
    m_undo->push(said);
    m_status->say(said);
}

void CustomerWindow::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        close();
    else
        QMainWindow::keyPressEvent(event);
}

} // namespace Earshot
