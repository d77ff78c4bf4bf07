# SPDX-FileCopyrightText: 2026 The Earshot developers
# SPDX-License-Identifier: GPL-3.0-or-later
# Read by dev.sh: which packages this system needs, and how the missing ones are installed.
# shellcheck shell=bash

# Sets `highlighting` to "packaged" or "built": Debian 12 has KSyntaxHighlighting for Qt 5 only.
know_system()
{
    local ID='' VERSION_ID='' PRETTY_NAME='this system'
    # shellcheck disable=SC1091
    [ ! -r /etc/os-release ] || . /etc/os-release
    local number=${VERSION_ID:-99}
    case $ID in
        debian) if [ "${number%%.*}" -ge 13 ]; then highlighting=packaged; elif [ "${number%%.*}" -eq 12 ]; then highlighting=built; fi ;;
        ubuntu) if [ "${number/./}" -ge 2504 ]; then highlighting=packaged; fi ;;
    esac
    [ -n "${highlighting:-}" ] || stop "packaging/dev.sh knows Debian 12 and later and Ubuntu 25.04 and later, not $PRETTY_NAME; the README has the steps for other systems."
}

program_packages()
{
    echo build-essential cmake ninja-build ccache pkg-config git ca-certificates
    echo qt6-base-dev qt6-svg-dev qt6-tools-dev qt6-l10n-tools qt6-translations-l10n libgl-dev libqt6sql6-sqlite libqt6sql6-psql
    echo libgmime-3.0-dev libgumbo-dev libmd4c-dev libsqlite3-dev libzstd-dev libssl-dev libphonenumber-dev libexpected-dev qtkeychain-qt6-dev libqcustomplot-dev libxlsxwriter-dev libmimalloc-dev libhunspell-dev hunspell-en-us
    # The built-in telephone. No package of its library asks for the second.
    echo liblinphone-dev linphone-common
    # Debian 13 only recommends the plug-in without which every SVG icon is silently empty.
    [ "$highlighting" = built ] || echo libkf6syntaxhighlighting-dev qt6-svg-plugins
}

test_packages()
{
    echo xvfb xauth openbox xdotool wmctrl dbus at-spi2-core gir1.2-atspi-2.0 python3-gi fonts-noto-core
    echo postgresql dovecot-imapd sip-tester kamailio openssl poppler-utils unzip desktop-file-utils appstream lintian lld
    # The layout of the sources is that of clang-format 14; other versions disagree in details, so they are not asked.
    [ "$highlighting" != built ] || echo clang-format
}

missing_of()
{
    local package
    for package in "$@"; do
        [ "$(dpkg-query -W -f='${db:Status-Status}' "$package" 2>/dev/null)" = installed ] || echo "$package"
    done
}

update_lists() { "${as_root[@]}" apt-get -q -o APT::Update::Error-Mode=any -o DPkg::Lock::Timeout=300 update; }

install_packages()
{
    "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get -q -y -o DPkg::Lock::Timeout=300 \
        install --no-install-recommends "$@"
}

# Installs what is missing of the named packages. When nothing is missing, apt and sudo are not even asked.
need_packages()
{
    local missing
    mapfile -t missing < <(missing_of "$@")
    [ ${#missing[@]} -gt 0 ] || return 0
    as_root=()
    if [ "$(id -u)" != 0 ]; then
        as_root=(sudo)
        if ! command -v sudo >/dev/null || ! { sudo -n true 2>/dev/null || { [ -t 0 ] && sudo -v; }; }; then
            stop "Packages are missing and installing them needs root; please run: apt-get install --no-install-recommends ${missing[*]}"
        fi
    fi
    case " ${missing[*]} " in
        *' postgresql '*) say 'The package postgresql brings a database service of the system; Earshot neither uses nor needs it running.' ;;
    esac
    attempt "Refreshing the package lists" update_lists || say "Some package lists could not be refreshed ($log); trying with what is there."
    step "Installing ${#missing[@]} packages" install_packages "${missing[@]}"
}
